package se.trygghetspaket.inlasning.kalkyl;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

/**
 * A table with a line for each insats and a column for each year, as it was read.
 *
 * @param columns those with amounts, from the left
 * @param lines from the top; each has one text for each column
 * @param sums the printed sums, from the top
 * @param texts the columns of text, from which the labels can be taken
 * @param labels the one of them that they were taken from
 */
public record YearTable(List<Column> columns, List<Line> lines, List<Line> sums, List<TextColumn> texts, int labels,
		List<Note> notes) {

	public YearTable {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
		sums = List.copyOf(sums);
		texts = List.copyOf(texts);
		notes = List.copyOf(notes);
	}

	/** A column of amounts. */
	public static final class Column {

		private final int index;

		private final String heading;

		private final @Nullable BudgetYear year;

		private final @Nullable AmountUnit unit;

		/**
		 * A column.
		 * @param index counts from 0
		 * @param year {@code null} where its heading does not name one
		 * @param unit {@code null} where nothing tells of it
		 */
		Column(int index, String heading, @Nullable BudgetYear year, @Nullable AmountUnit unit) {
			this.index = index;
			this.heading = heading;
			this.year = year;
			this.unit = unit;
		}

		public int index() {
			return this.index;
		}

		public String heading() {
			return this.heading;
		}

		public Optional<BudgetYear> year() {
			return Optional.ofNullable(this.year);
		}

		public Optional<AmountUnit> unit() {
			return Optional.ofNullable(this.unit);
		}

	}

	/**
	 * A row with amounts.
	 *
	 * @param row counts from 1
	 * @param other what stands in its other columns of text
	 * @param amounts as they would be typed, empty where there is nothing
	 */
	public record Line(int row, String label, String other, List<String> amounts) {

		public Line {
			amounts = List.copyOf(amounts);
		}

	}

	/** A column of text. */
	public record TextColumn(int index, String heading) {
	}

}
