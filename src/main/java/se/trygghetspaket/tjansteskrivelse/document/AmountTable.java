package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * A table of amounts: a column of labels, a column of amounts for each year, and a last
 * row with the sums. An amount that is not decided is an empty cell.
 *
 * @param caption what the table shows and in which unit
 * @param description how it is built, for those who cannot see it
 * @param labelHeading the heading of the column of labels
 * @param headings the heading of each column of amounts
 * @param sum the last row
 */
public record AmountTable(String caption, String description, String labelHeading, List<String> headings,
		List<Row> rows, Row sum) implements Block {

	/**
	 * Refuses a row of another length than the headings.
	 * @throws IllegalArgumentException if there is one
	 */
	public AmountTable {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			requireLength(row, headings.size());
		}
		requireLength(sum, headings.size());
	}

	private static void requireLength(Row row, int length) {
		if (row.amounts().size() != length) {
			throw new IllegalArgumentException("A row has an amount for every column");
		}
	}

	@Override
	public Kind kind() {
		return Kind.TABLE;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.table(this);
	}

	/** A row: label and amounts as written. */
	public record Row(String label, List<String> amounts) {

		public Row {
			amounts = List.copyOf(amounts);
		}

	}

}
