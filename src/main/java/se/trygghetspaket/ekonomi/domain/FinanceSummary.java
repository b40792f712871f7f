package se.trygghetspaket.ekonomi.domain;

/**
 * Sammanfattning: how the years of the chosen paket and period stand, whatever status is
 * asked for.
 *
 * @param years how many years have a ram
 * @param deviating how many of them do not conform
 * @param preliminary how many of them have a preliminary ram
 * @param undecided how many of them have nothing decided
 * @param waiting how many cases wait for finance's certificate
 */
public record FinanceSummary(int years, int deviating, int preliminary, int undecided, int waiting) {

	/** Nothing to sum up. */
	public static final FinanceSummary NONE = new FinanceSummary(0, 0, 0, 0, 0);

	/** How many years conform. */
	public int conforming() {
		return this.years - this.deviating;
	}

}
