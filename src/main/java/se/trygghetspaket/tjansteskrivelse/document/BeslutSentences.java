package se.trygghetspaket.tjansteskrivelse.document;

import se.trygghetspaket.shared.BudgetYear;

/**
 * What a decision about a line says as a sentence of its own, which needs nothing around
 * it: who gives how much to what, out of which paket and for which year.
 *
 * @param organ who decides; empty for kommunstyrelsen
 * @param paket the paket's name
 */
record BeslutSentences(String organ, String paket, BudgetYear year) {

	private static final String KEY = "tjansteskrivelse.dokument.mening";

	BeslutSentences {
		organ = organ.isEmpty() ? Wording.of(KEY + ".organ") : organ;
	}

	/**
	 * The sentence of a line.
	 * @param amount with its unit, empty while it is not decided
	 */
	String of(String label, String amount) {
		String given = amount.isEmpty() ? Wording.of(KEY + ".ejBestamt") : amount;
		return Wording.of(KEY, this.organ, given, label, this.paket, String.valueOf(this.year.value()));
	}

	/** The sentence that closes the list. */
	String ofTotal(String amount) {
		return Wording.of(KEY + ".summa", this.organ, amount, this.paket, String.valueOf(this.year.value()));
	}

}
