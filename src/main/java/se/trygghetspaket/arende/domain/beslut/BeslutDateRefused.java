package se.trygghetspaket.arende.domain.beslut;

import java.time.LocalDate;

/**
 * Beslutets datum vägras: a decision dated before the memo it decides on, or in the
 * future. Nothing was stored.
 */
public class BeslutDateRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate earliest;

	private final LocalDate latest;

	public BeslutDateRefused(LocalDate refused, LocalDate earliest, LocalDate latest) {
		super(refused + " is not between " + earliest + " and " + latest);
		this.earliest = earliest;
		this.latest = latest;
	}

	/** The memo's date. */
	public LocalDate earliest() {
		return this.earliest;
	}

	/** Today. */
	public LocalDate latest() {
		return this.latest;
	}

}
