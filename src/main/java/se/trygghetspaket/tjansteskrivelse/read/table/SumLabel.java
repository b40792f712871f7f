package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/** The labels that a total begins with. */
final class SumLabel {

	private static final Set<String> TOTAL = Set.of("summa", "totalt", "total", "s:a", "sum", "totalsumma", "tot",
			"totalt:", "summa:", "total:", "s:a:", "summa,", "totalt,");

	private static final Set<String> PARTIAL = Set.of("delsumma", "delsumma:", "delsumma,", "delsummor");

	/** Rows that repeat part of the row above. */
	private static final Set<String> INCLUDED = Set.of("varav", "därav", "varav:");

	/** Rows of a calculation, which nobody is given. */
	private static final List<String> CALCULATED = List.of("budgetram", "ram", "nettoram", "bruttoram", "att fördela",
			"kvar", "kvar att fördela", "återstår", "återstår att fördela", "ofördelat", "nettobudget", "netto",
			"brutto", "differens", "skillnad");

	private SumLabel() {
	}

	static boolean isTotal(String label) {
		return TOTAL.contains(firstWord(label));
	}

	/**
	 * A row that is no total.
	 * @throws TableDoubt when it is part of another row or of a calculation
	 */
	static TableRow requirePost(TableRow row) {
		String label = row.label();
		if (INCLUDED.contains(firstWord(label))) {
			throw new TableDoubt(
					"raden ”" + label + "” är en del av en annan rad och går inte att skilja från insatser");
		}
		String whole = Mark.of(label).rest().toLowerCase(Locale.ROOT);
		if (CALCULATED.contains(whole.endsWith(":") ? whole.substring(0, whole.length() - 1) : whole)) {
			throw new TableDoubt("raden ”" + label + "” är en uträkning och ingen insats");
		}
		return row;
	}

	/** A total of the rows above it. */
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
