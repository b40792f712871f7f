package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;

/**
 * Which columns of a table hold amounts, and which of the others names the insats.
 *
 * @param amounts the amount columns, in source order
 * @param label the column that names the insats
 * @param others the remaining text columns, in source order
 */
record TableColumns(List<Integer> amounts, int label, List<Integer> others) {

	/**
	 * Tells the columns apart.
	 * @throws TableDoubt when a column holds both, or when no column holds amounts or
	 * labels
	 */
	static TableColumns of(TableGrid grid) {
		List<Integer> amounts = new ArrayList<>();
		List<Integer> texts = new ArrayList<>();
		for (int i = 0; i < grid.columns(); i++) {
			(new AmountColumn(grid, i).isAmounts() ? amounts : texts).add(i);
		}
		if (amounts.isEmpty()) {
			throw new TableDoubt("ingen kolumn har säkra belopp");
		}
		int label = texts.stream()
			.filter((column) -> cells(grid, column).stream().noneMatch(String::isEmpty))
			.filter((column) -> !isNumbers(cells(grid, column)))
			.max(Comparator.<Integer>comparingInt((column) -> ColumnHeading.specificity(grid.titles().get(column)))
				.thenComparingLong((column) -> cells(grid, column).stream().distinct().count())
				.thenComparing(Comparator.naturalOrder()))
			.orElseThrow(() -> new TableDoubt("ingen kolumn har en benämning på varje rad"));
		texts.stream()
			.filter((column) -> ColumnHeading.specificity(grid.titles().get(column)) > ColumnHeading
				.specificity(grid.titles().get(label)))
			.filter((column) -> !isNumbers(cells(grid, column)))
			.findFirst()
			.ifPresent((column) -> {
				throw new TableDoubt("någon rad är tom i kolumnen ”" + grid.titles().get(column) + "”");
			});
		return new TableColumns(amounts, label, texts.stream().filter((column) -> column != label).toList());
	}

	/** Whether no cell has a letter, as in a column of accounts or years. */
	private static boolean isNumbers(List<String> cells) {
		return cells.stream().noneMatch((cell) -> cell.chars().anyMatch(Character::isLetter));
	}

	static List<String> cells(TableGrid grid, int column) {
		return grid.rows().stream().map((row) -> row.cell(column)).toList();
	}

}
