package se.trygghetspaket.arende.domain.yrkande;

/** Yrkandet vägras: nothing was stored. */
public class YrkandeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final YrkandeFault fault;

	private final String label;

	/**
	 * A refusal.
	 * @param label the line that it is about, empty where it is about none
	 */
	public YrkandeRefused(YrkandeFault fault, String label) {
		super("Refused: " + fault + " " + label);
		this.fault = fault;
		this.label = label;
	}

	public YrkandeFault fault() {
		return this.fault;
	}

	/** The line that it is about, empty where it is about none. */
	public String label() {
		return this.label;
	}

}
