package se.trygghetspaket.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The budget years that a text names: four digits on their own. */
public final class YearsInText {

	private static final int DIGITS = 4;

	private YearsInText() {
	}

	public static List<BudgetYear> in(String text) {
		List<BudgetYear> years = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
				end++;
			}
			if (end - start == DIGITS && text.substring(start, end).chars().allMatch((c) -> c >= '0' && c <= '9')) {
				int year = Integer.parseInt(text.substring(start, end));
				if (BudgetYear.isYear(year)) {
					years.add(new BudgetYear(year));
				}
			}
			start = Math.max(end, start + 1);
		}
		return years;
	}

	/** The year, if the text names exactly one. */
	public static Optional<BudgetYear> onlyOneIn(String text) {
		List<BudgetYear> years = in(text).stream().distinct().toList();
		return (years.size() == 1) ? Optional.of(years.get(0)) : Optional.empty();
	}

	/** Whether the text is a year and nothing else. */
	public static boolean isYear(String text) {
		return text.length() == DIGITS && in(text).size() == 1;
	}

}
