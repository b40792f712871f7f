package se.trygghetspaket.arende.domain.beslut;

import java.time.LocalDate;

/**
 * Laga kraft: when a municipality's decision can no longer be appealed, at the earliest.
 * It is derived from the anslag and never claimed: whether somebody has appealed is not
 * known here, so it is called "tidigast".
 * <p>
 * A laglighetsprövning must have come in within three weeks from the day on which it was
 * made known on the municipality's board that the protokoll was justerat (kommunallagen
 * 2017:725, 13 kap. 5 §). Three weeks end on the same day of the week (lag 1930:173 om
 * beräkning av lagstadgad tid, 1 §), or on the next working day where that is a lördag,
 * söndag or helgdag (2 §).
 *
 * @param lastDayToAppeal the last day on which an appeal can come in
 */
public record LagaKraft(LocalDate lastDayToAppeal) {

	private static final int WEEKS = 3;

	/**
	 * As it follows from when the anslag was put up.
	 */
	public static LagaKraft of(LocalDate anslagUp) {
		return new LagaKraft(SwedishHolidays.workingDayFrom(anslagUp.plusWeeks(WEEKS)));
	}

	/** The first day on which the decision can have won laga kraft. */
	public LocalDate earliest() {
		return this.lastDayToAppeal.plusDays(1);
	}

}
