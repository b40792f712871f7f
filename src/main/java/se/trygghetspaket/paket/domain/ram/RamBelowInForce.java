package se.trygghetspaket.paket.domain.ram;

import se.trygghetspaket.shared.Kronor;

/**
 * Ramen understiger det beslutade: a preliminary revision whose netto is less than what
 * is already in force for the year. Only kommunfullmäktige's decision takes a ram below
 * that. Nothing was stored.
 */
public class RamBelowInForce extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Kronor inForce;

	public RamBelowInForce(Kronor netto, Kronor inForce) {
		super(netto + " is less than what is in force, " + inForce);
		this.inForce = inForce;
	}

	/** The sum of the fördelning in force. */
	public Kronor inForce() {
		return this.inForce;
	}

}
