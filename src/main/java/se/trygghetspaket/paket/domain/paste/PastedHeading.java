package se.trygghetspaket.paket.domain.paste;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Inklistrade rubriker: which columns of a block are read, by their headings or else by
 * their order: label, amount, motivering.
 *
 * @param amount the column of the amounts, −1 where that is not certain
 * @param motivering the column of the motiveringar, −1 where there is none
 * @param named the headings of the columns that are read, none where there are no
 * headings
 * @param unit the word of the unit that the amounts' heading says, empty where it says
 * none
 */
record PastedHeading(int amount, int motivering, List<String> named, String unit) {

	private static final Set<String> AMOUNT = Set.of("belopp", "förslag", "kronor", "kr", "tkr", "mkr");

	private static final Set<String> MOTIVERING = Set.of("motivering", "kommentar", "anteckning", "anmärkning");

	private static final Pattern UNIT = Pattern.compile(".*[,(\\s]\\s*([^,()]+?)\\)?");

	/** Without headings, in the usual order. */
	static final PastedHeading NONE = new PastedHeading(1, 2, List.of(), "");

	/** The columns that a first row names. */
	static PastedHeading of(PastedRow row, BudgetYear year) {
		List<Integer> amounts = columns(row).filter((i) -> namesAmount(row.text(i), year)).boxed().toList();
		List<Integer> reasons = columns(row).filter((i) -> MOTIVERING.contains(PastedRow.key(row.text(i))))
			.boxed()
			.toList();
		int amount = (amounts.size() == 1) ? amounts.get(0) : (amounts.isEmpty() && row.size() <= 3) ? 1 : -1;
		int motivering = (reasons.size() == 1) ? reasons.get(0)
				: (row.size() <= 3 && amount == 1 && reasons.isEmpty()) ? 2 : -1;
		List<String> named = IntStream.of(0, amount, motivering)
			.mapToObj(row::text)
			.filter((text) -> !text.isEmpty())
			.toList();
		return new PastedHeading(amount, motivering, named, unit(row.text(amount)).map(AmountUnit::word).orElse(""));
	}

	/** Whether a row has cells that no column is known for. */
	boolean tooFewFor(PastedRow row) {
		return this.amount < 0 || this.named.isEmpty() && row.size() > 3;
	}

	private static IntStream columns(PastedRow row) {
		return IntStream.range(1, row.size());
	}

	private static boolean namesAmount(String heading, BudgetYear year) {
		String key = PastedRow.key(heading);
		return AMOUNT.stream().anyMatch((word) -> key.equals(word) || key.matches(word + "[ ,(].*"))
				|| key.matches("(.*[^0-9])?" + year.value() + "([^0-9].*)?");
	}

	private static Optional<AmountUnit> unit(String heading) {
		Optional<AmountUnit> whole = AmountUnit.named(heading);
		Matcher end = UNIT.matcher(heading);
		return (whole.isEmpty() && end.matches()) ? AmountUnit.named(end.group(1)) : whole;
	}

}
