package se.trygghetspaket.arende.domain.bilaga;

/** Bilagan vägras: the file cannot be a bilaga. Nothing was stored. */
public class BilagaRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final BilagaFault fault;

	private final String detail;

	public BilagaRefused(BilagaFault fault) {
		this(fault, "");
	}

	/**
	 * A refusal that names something.
	 * @param detail what it names: the end of the file's name, or the bilaga that has the
	 * same content
	 */
	public BilagaRefused(BilagaFault fault, String detail) {
		super("Bilaga refused: " + fault);
		this.fault = fault;
		this.detail = detail;
	}

	/** Why. */
	public BilagaFault fault() {
		return this.fault;
	}

	/** What it names, empty for nothing. */
	public String detail() {
		return this.detail;
	}

}
