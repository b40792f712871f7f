package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/**
 * Which columns of a table hold amounts, and which of the others names the insats.
 *
 * @param amounts the amount columns, in source order
 * @param label the column that names the insats
 * @param others the remaining text columns, in source order
 */
record TableColumns(List<Integer> amounts, int label, List<Integer> others) {

	/** From here a bare whole number can only be kronor, and so an amount. */
	private static final long KRONOR_FROM = 10_000;

	/**
	 * Tells the columns apart.
	 * @throws TableDoubt when a column holds both, or when no column holds amounts or
	 * labels
	 */
	static TableColumns of(TableGrid grid) {
		List<Integer> amounts = new ArrayList<>();
		List<Integer> texts = new ArrayList<>();
		for (int i = 0; i < grid.columns(); i++) {
			(isAmounts(grid, i) ? amounts : texts).add(i);
		}
		if (amounts.isEmpty()) {
			throw new TableDoubt("ingen kolumn har säkra belopp");
		}
		int label = texts.stream()
			.filter((column) -> cells(grid, column).stream().noneMatch(String::isEmpty))
			.filter((column) -> !ColumnHeading.tellsCount(grid.titles().get(column)))
			.max(Comparator.<Integer>comparingInt((column) -> ColumnHeading.specificity(grid.titles().get(column)))
				.thenComparingLong((column) -> cells(grid, column).stream().distinct().count())
				.thenComparing(Comparator.naturalOrder()))
			.orElseThrow(() -> new TableDoubt("ingen kolumn har en benämning på varje rad"));
		return new TableColumns(amounts, label, texts.stream().filter((column) -> column != label).toList());
	}

	private static boolean isAmounts(TableGrid grid, int column) {
		String title = grid.titles().get(column);
		List<String> filled = cells(grid, column).stream()
			.filter((cell) -> !cell.isEmpty() && !AmountText.isDash(cell))
			.toList();
		boolean money = ColumnHeading.tellsAmount(title);
		if (filled.isEmpty()) {
			return money;
		}
		long numbers = filled.stream().filter(AmountText::isAmount).count();
		boolean year = !YearsInText.in(title).isEmpty();
		if (ColumnHeading.tellsCount(title) || (numbers == 0 && !year) || (numbers < filled.size() && !money)) {
			return false;
		}
		if (numbers < filled.size()) {
			String odd = filled.stream().filter((cell) -> !AmountText.isAmount(cell)).findFirst().orElse("");
			throw new TableDoubt("”" + odd + "” i kolumnen ”" + title + "” går inte att läsa som ett belopp");
		}
		return money || filled.stream().allMatch(TableColumns::isEvident);
	}

	/** Whether a number can only be money, whatever its column is called. */
	private static boolean isEvident(String cell) {
		return AmountText.unit(cell).isPresent() || AmountText.decimals(cell) > 0
				|| AmountText.read(cell, AmountUnit.KR)
					.filter((kronor) -> Math.abs(kronor.value()) >= KRONOR_FROM)
					.isPresent();
	}

	private static List<String> cells(TableGrid grid, int column) {
		return grid.rows().stream().map((row) -> row.cell(column)).toList();
	}

}
