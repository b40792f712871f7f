package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;

/**
 * Anslag: the notice on the municipality's board that the protokoll is approved, from
 * which the time for appeal is counted.
 *
 * @param up the day it was put up
 */
public record Anslag(LocalDate up) {

	private static final int DAYS_UP = 21;

	/**
	 * Whether it was taken down before the time for appeal had passed, which is allowed
	 * but seldom meant.
	 */
	public boolean shortenedBy(Nedtagning down) {
		return down.datum().isBefore(this.up.plusDays(DAYS_UP));
	}

}
