package se.trygghetspaket.inlasning.kalkyl;

/**
 * Thrown when a file is no spreadsheet that can be read. The message
 * {@code common.kalkyl.<reason>} tells what to do. Nothing of the file was kept.
 */
public class UnreadableKalkyl extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public UnreadableKalkyl(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	UnreadableKalkyl(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why a file could not be read. */
	public enum Reason {

		MISSING,

		LOST,

		EMPTY,

		TOO_LARGE,

		BOMB,

		LOCKED,

		MACROS,

		OTHER_KIND,

		DAMAGED,

		UNSAFE,

		QUOTES,

		TOO_MUCH,

		TOO_MANY_LINES,

		TOO_MANY_YEARS,

		TOO_MANY_AMOUNTS,

		NO_YEARS,

		NO_LABELS,

		NO_LINES;

		/** Whether there was too much of it to be taken in at all. */
		public boolean isSize() {
			return this == TOO_LARGE || this == BOMB;
		}

	}

}
