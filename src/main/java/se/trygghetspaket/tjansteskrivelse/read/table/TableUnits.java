package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * The units of a table's columns: one for all of them, or for each its own where every
 * heading says which.
 *
 * @param columns the unit of each column
 * @param style how the amounts are written, or null when that differs or is not known
 */
record TableUnits(List<TableUnit> columns, @Nullable AmountStyle style) {

	/**
	 * Weighs what is declared.
	 * @param titles the headings of the amount columns
	 * @param rows the cells of the amount columns
	 * @param sum the total's cells, empty without a total
	 * @param declarations what headings, labels and sentences declare
	 */
	static TableUnits of(List<String> titles, List<List<String>> rows, List<String> sum, List<UnitWord> declarations) {
		List<List<String>> all = sum.isEmpty() ? rows : Stream.concat(rows.stream(), Stream.of(sum)).toList();
		List<Optional<UnitWord>> own = titles.stream().map(UnitWord::inLabel).toList();
		boolean differ = own.stream().allMatch(Optional::isPresent)
				&& own.stream().map((word) -> word.orElseThrow().unit()).distinct().count() > 1;
		if (differ) {
			List<TableUnit> units = new ArrayList<>();
			for (int i = 0; i < titles.size(); i++) {
				int column = i;
				units.add(
						TableUnit.of(filled(all.stream().map((row) -> row.get(column))), own.get(i).stream().toList()));
			}
			return new TableUnits(units, null);
		}
		List<String> cells = filled(all.stream().flatMap(List::stream));
		TableUnit unit = TableUnit.of(cells, declarations);
		return new TableUnits(titles.stream().map((title) -> unit).toList(), unit.style(cells));
	}

	/** The unit of all amounts, or null when it differs or is not known. */
	@Nullable AmountUnit uniform() {
		AmountUnit first = this.columns.get(0).uniform();
		return this.columns.stream().allMatch((unit) -> Objects.equals(unit.uniform(), first)) ? first : null;
	}

	/**
	 * What the amounts of a row are; nothing of no cells.
	 * @throws TableDoubt when a unit is known and an amount cannot be read in it
	 */
	List<PrintedAmount> require(List<String> cells) {
		return IntStream.range(0, cells.size()).mapToObj((i) -> this.columns.get(i).require(cells.get(i))).toList();
	}

	private static List<String> filled(Stream<String> cells) {
		return cells.filter((cell) -> !cell.isEmpty() && !AmountText.tellsNothing(cell)).toList();
	}

}
