package se.trygghetspaket.tjansteskrivelse.read;

/**
 * Thrown when what was handed in is no text that can be read. The message
 * {@code common.memo.<reason>} tells what to do.
 */
public class UnreadableMemo extends RuntimeException {

	private final Reason reason;

	public UnreadableMemo(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** With what made it unreadable. */
	public UnreadableMemo(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why a memo could not be read. */
	public enum Reason {

		EMPTY,

		BINARY,

		OTHER_KIND,

		OLDER_KIND,

		ENCRYPTED,

		MACROS,

		DAMAGED,

		UNSAFE,

		TOO_LARGE,

		FILE_TOO_LARGE,

		UNPACKED_TOO_LARGE,

		PDF_PROTECTED,

		PDF_SCANNED,

		PDF_NO_LETTERS,

		PDF_DAMAGED,

		PDF_TOO_LONG,

		PDF_TOO_HEAVY;

		/** Whether there was too much of it. */
		public boolean isSize() {
			return this == TOO_LARGE || this == FILE_TOO_LARGE || this == UNPACKED_TOO_LARGE || this == PDF_TOO_LONG;
		}

	}

}
