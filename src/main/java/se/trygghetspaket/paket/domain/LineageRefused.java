package se.trygghetspaket.paket.domain;

/** Insatsernas väg vägras: nothing was stored. */
public class LineageRefused extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final LineageFault fault;

	private final transient InsatsId insats;

	/**
	 * Refuses what is said of an insats.
	 * @param insats of the earlier year
	 */
	public LineageRefused(LineageFault fault, InsatsId insats) {
		super(fault + " of insats " + insats.value());
		this.fault = fault;
		this.insats = insats;
	}

	public LineageFault fault() {
		return this.fault;
	}

	/** The insats of the earlier year that the fault is about. */
	public InsatsId insats() {
		return this.insats;
	}

}
