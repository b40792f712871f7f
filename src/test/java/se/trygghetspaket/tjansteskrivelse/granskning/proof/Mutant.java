package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.List;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.proof.MemoParts.Range;

/**
 * A memo in which one thing has been made wrong.
 *
 * @param kind what was changed
 * @param was what stood there
 * @param becomes what stands there now
 * @param at where that is, in the text
 * @param around where it may be quoted
 * @param names what a finding may name instead of quoting it
 * @param text the whole memo
 */
record Mutant(Kind kind, String was, String becomes, Range at, Range around, Set<String> names, String text) {

	/** The rules that see what contradicts something else. */
	static final Set<Regel> RULES = Set.of(Regel.BELOPP_STAMMER_INTE, Regel.SUMMA_STAMMER_INTE,
			Regel.PASTAENDE_STAMMER_INTE, Regel.POST_UTAN_MOTSVARIGHET, Regel.UPPHORD_RAD_OFORKLARAD);

	/** What was changed. */
	enum Kind {

		/** An amount in the running text. */
		PROSE,

		/** Words in the running text. */
		CLAIM,

		/** An amount in the table. */
		CELL,

		/** A printed sum. */
		SUM,

		/** An amount in the decision. */
		DECISION,

		/** A label in the table. */
		ROW_LABEL,

		/** A label in the decision. */
		DECISION_LABEL

	}

	/** Whether a finding is about what was changed, and says so. */
	boolean isSeenBy(Iakttagelse seen) {
		return RULES.contains(seen.regel()) && (quotes(seen.plats()) || names(seen.text()));
	}

	/** The number of the line. */
	int line() {
		return (int) this.text.substring(0, this.at.start()).chars().filter((c) -> c == '\n').count() + 1;
	}

	private boolean quotes(Place place) {
		String quote = place.quote();
		if (quote == null || quote.isEmpty()) {
			return false;
		}
		int from = 0;
		int to = this.text.length();
		if (place.line() != null) {
			for (int i = 1; i < place.line(); i++) {
				from = this.text.indexOf('\n', from) + 1;
			}
			to = this.text.indexOf('\n', from);
		}
		int found = this.text.indexOf(quote, from);
		while (found >= 0 && found + quote.length() <= to) {
			if (new Range(found, found + quote.length()).meets(this.around)) {
				return true;
			}
			found = this.text.indexOf(quote, found + 1);
		}
		return false;
	}

	private boolean names(String said) {
		List<Long> amounts = Written.in(said).stream().map(Written::kronor).toList();
		return this.names.stream().anyMatch((name) -> said.contains(name) || amounts.contains(asAmount(name)));
	}

	private static long asAmount(String name) {
		return name.matches("\\d+") ? Long.parseLong(name) : -1;
	}

}
