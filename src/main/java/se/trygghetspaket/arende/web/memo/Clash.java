package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.web.Sentence;

/**
 * What somebody typed beside what is stored now, where the two differ.
 *
 * @param editable whether it can still be saved
 */
record Clash(boolean editable, List<Difference> differences) {

	static Clash between(MemoForm mine, MemoForm theirs, boolean editable) {
		List<Difference> found = new ArrayList<>();
		add(found, Sentence.of("tjansteskrivelse.form.rubrik"), mine.rubrik(), theirs.rubrik());
		add(found, Sentence.of("tjansteskrivelse.form.diarienummer"), mine.diarienummer(), theirs.diarienummer());
		add(found, Sentence.of("tjansteskrivelse.form.datum"), mine.datum(), theirs.datum());
		add(found, Sentence.of("tjansteskrivelse.form.mottagare"), mine.mottagare(), theirs.mottagare());
		for (int i = 0; i < Math.max(mine.avsnitt().size(), theirs.avsnitt().size()); i++) {
			add(found, Sentence.of("tjansteskrivelse.form.avsnitt", String.valueOf(i + 1)), avsnitt(mine, i),
					avsnitt(theirs, i));
		}
		add(found, Sentence.of("tjansteskrivelse.form.undertecknare"), undertecknare(mine), undertecknare(theirs));
		return new Clash(editable, found);
	}

	private static void add(List<Difference> found, Sentence what, String mine, String theirs) {
		if (!mine.strip().replace("\r\n", "\n").equals(theirs)) {
			found.add(new Difference(what, mine, theirs));
		}
	}

	private static String avsnitt(MemoForm form, int index) {
		if (index >= form.avsnitt().size()) {
			return "";
		}
		TypedAvsnitt avsnitt = form.avsnitt().get(index);
		return (avsnitt.rubrik() + "\n\n" + avsnitt.text()).strip();
	}

	private static String undertecknare(MemoForm form) {
		return String.join("\n",
				form.undertecknare().stream().filter((one) -> !one.blank()).map(TypedUndertecknare::text).toList());
	}

	/**
	 * A part of the memo that is not the same.
	 *
	 * @param mine as it was typed
	 * @param theirs as it is stored
	 */
	record Difference(Sentence what, String mine, String theirs) {
	}

}
