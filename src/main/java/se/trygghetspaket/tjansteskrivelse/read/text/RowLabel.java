package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the label of a row tells of the row. */
public final class RowLabel {

	private static final Set<String> TOTAL = Set.of("summa", "totalt", "total", "s:a", "sum", "totalsumma", "tot",
			"totalt:", "summa:", "total:", "s:a:", "summa,", "totalt,");

	private static final Set<String> PARTIAL = Set.of("delsumma", "delsumma:", "delsumma,", "delsummor");

	/** Rows that repeat part of the row above. */
	private static final Set<String> INCLUDED = Set.of("varav", "därav", "varav:");

	/** Rows of a calculation, which nobody is given. */
	private static final List<String> CALCULATED = List.of("budgetram", "ram", "nettoram", "bruttoram", "att fördela",
			"kvar", "kvar att fördela", "återstår", "återstår att fördela", "ofördelat", "nettobudget", "netto",
			"brutto", "differens", "skillnad");

	private RowLabel() {
	}

	/** A total of all rows, or of those since the last total. */
	public static boolean isTotal(String label) {
		return TOTAL.contains(firstWord(label));
	}

	/** A total of the rows above it. */
	public static boolean isPartial(String label) {
		return PARTIAL.contains(firstWord(label));
	}

	/** A part of the row above it. */
	public static boolean isIncluded(String label) {
		return INCLUDED.contains(firstWord(label));
	}

	/** A step of a calculation, such as the ram or what is left of it. */
	public static boolean isCalculated(String label) {
		String whole = Mark.of(label).rest().toLowerCase(Locale.ROOT);
		return CALCULATED.contains(whole.endsWith(":") ? whole.substring(0, whole.length() - 1) : whole);
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
