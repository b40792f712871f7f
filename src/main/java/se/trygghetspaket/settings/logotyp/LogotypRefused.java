package se.trygghetspaket.settings.logotyp;

/** Logotypen vägras. */
public class LogotypRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LogotypFault fault;

	private final String detail;

	/**
	 * A refusal.
	 * @param detail what in the file it is about, empty where it is about the whole
	 */
	public LogotypRefused(LogotypFault fault, String detail) {
		super("Refused: " + fault + " " + detail);
		this.fault = fault;
		this.detail = detail;
	}

	public LogotypFault fault() {
		return this.fault;
	}

	/** What in the file it is about, empty where it is about the whole. */
	public String detail() {
		return this.detail;
	}

}
