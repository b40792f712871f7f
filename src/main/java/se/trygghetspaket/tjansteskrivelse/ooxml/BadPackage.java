package se.trygghetspaket.tjansteskrivelse.ooxml;

/** Thrown when a file is no package that can be opened safely. */
public class BadPackage extends Exception {

	private static final long serialVersionUID = 1L;

	private final Fault fault;

	public BadPackage(Fault fault) {
		super(fault.name());
		this.fault = fault;
	}

	public BadPackage(Fault fault, Throwable cause) {
		super(fault.name(), cause);
		this.fault = fault;
	}

	public Fault fault() {
		return this.fault;
	}

	/** What is wrong with it. */
	public enum Fault {

		/** No ZIP at all, or one that is cut off or broken. */
		DAMAGED,

		/** A ZIP of something else. */
		OTHER_KIND,

		/** Larger than a document can be once it is unpacked, or of too many parts. */
		TOO_LARGE,

		/** The name of a part leads out of the package, or stands twice. */
		BAD_NAME,

		/** A part declares entities, which no office program does. */
		ENTITIES,

		/** A part is encrypted. */
		ENCRYPTED

	}

}
