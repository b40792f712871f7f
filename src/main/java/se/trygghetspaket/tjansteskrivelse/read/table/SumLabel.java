package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.Locale;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/** The labels that a total begins with. */
final class SumLabel {

	private static final Set<String> TOTAL = Set.of("summa", "totalt", "total", "s:a", "sum", "totalsumma", "tot",
			"totalt:", "summa:", "total:", "s:a:", "summa,", "totalt,");

	private static final Set<String> PARTIAL = Set.of("delsumma", "delsumma:", "varav", "därav", "delsumma,");

	private SumLabel() {
	}

	static boolean isTotal(String label) {
		return TOTAL.contains(firstWord(label));
	}

	/** A row that repeats part of the others and is neither a post nor the total. */
	static boolean isPartial(String label) {
		return PARTIAL.contains(firstWord(label));
	}

	private static String firstWord(String label) {
		String text = Mark.of(label).rest();
		int end = 0;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0') {
			end++;
		}
		return text.substring(0, end).toLowerCase(Locale.ROOT);
	}

}
