package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;

/**
 * A column of a table that may hold amounts.
 *
 * @param title its heading
 * @param cells its cells, one for each row
 */
record AmountColumn(String title, List<String> cells) {

	/** From here a bare whole number can only be kronor, and so an amount. */
	private static final long KRONOR_FROM = 10_000;

	AmountColumn(TableGrid grid, int column) {
		this(grid.titles().get(column), TableColumns.cells(grid, column));
	}

	/**
	 * Whether it holds amounts of money.
	 * @throws TableDoubt when some cells are amounts and others not, or when the heading
	 * does not tell what its numbers are
	 */
	boolean isAmounts() {
		List<String> filled = this.cells.stream()
			.filter((cell) -> !cell.isEmpty() && !AmountText.tellsNothing(cell))
			.toList();
		boolean money = ColumnHeading.tellsAmount(this.title);
		if (filled.isEmpty()) {
			return money;
		}
		long numbers = filled.stream().filter(AmountText::isAmount).count();
		if (ColumnHeading.tellsCount(this.title)
				|| (numbers == 0 && !ColumnHeading.tellsOnlyAmount(this.title) && !isMeant(filled))
				|| (numbers < filled.size() && !money)) {
			return false;
		}
		if (numbers < filled.size()) {
			String odd = filled.stream().filter((cell) -> !AmountText.isAmount(cell)).findFirst().orElse("");
			throw new TableDoubt("”" + odd + "” i kolumnen ”" + this.title + "” går inte att läsa som ett belopp");
		}
		boolean certain = money || ColumnHeading.namesOrgan(this.title)
				|| filled.stream().allMatch(AmountColumn::isEvident);
		if (!certain && !isCounting(filled) && !filled.stream().allMatch(YearsInText::isYear)) {
			throw new TableDoubt("kolumnen ”" + this.title + "” har tal, men rubriken säger inte om de är belopp");
		}
		return certain;
	}

	private boolean isMeant(List<String> filled) {
		return filled.stream().anyMatch(AmountText::isMeantAsAmount);
	}

	/** Whether the cells number the rows. */
	private static boolean isCounting(List<String> filled) {
		return IntStream.range(0, filled.size()).allMatch((i) -> filled.get(i).equals(String.valueOf(i + 1)));
	}

	/** Whether a number can only be money, whatever its column is called. */
	private static boolean isEvident(String cell) {
		return AmountText.unit(cell).isPresent() || AmountText.decimals(cell) > 0
				|| AmountText.read(cell, AmountUnit.KR)
					.filter((kronor) -> Math.abs(kronor.value()) >= KRONOR_FROM)
					.isPresent();
	}

}
