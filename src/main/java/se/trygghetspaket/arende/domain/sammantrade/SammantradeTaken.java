package se.trygghetspaket.arende.domain.sammantrade;

import java.time.LocalDate;

/**
 * Sammanträdet finns redan: the organ has a meeting on that day. Nothing was stored.
 */
public class SammantradeTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Organ organ;

	private final LocalDate datum;

	public SammantradeTaken(Organ organ, LocalDate datum) {
		super(organ + " meets on " + datum + " already");
		this.organ = organ;
		this.datum = datum;
	}

	public Organ organ() {
		return this.organ;
	}

	public LocalDate datum() {
		return this.datum;
	}

}
