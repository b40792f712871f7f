package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How the cells of a column follow from amounts in the same line. */
public sealed interface ColumnFormula {

	/** The names of the columns that it reads. */
	List<String> columns();

	/** The kind of column that it gives. */
	ColumnKind kind();

	/**
	 * What it gives, in kronor or percent; {@code null} where an amount that it needs is
	 * not decided, or it would divide by 0.
	 * @param amounts kronor by the name of a column
	 */
	@Nullable BigDecimal evaluate(Function<String, @Nullable Long> amounts);

	/**
	 * The formula as a spreadsheet has it, without the equals sign.
	 * @param cells the address of a cell by the name of its column
	 */
	String write(Function<String, String> cells);

	/** One amount less another. */
	record Difference(String from, String less) implements ColumnFormula {

		@Override
		public List<String> columns() {
			return List.of(this.from, this.less);
		}

		@Override
		public ColumnKind kind() {
			return ColumnKind.KRONOR;
		}

		@Override
		public @Nullable BigDecimal evaluate(Function<String, @Nullable Long> amounts) {
			Long first = amounts.apply(this.from);
			Long second = amounts.apply(this.less);
			return (first != null && second != null) ? BigDecimal.valueOf(Math.subtractExact(first, second)) : null;
		}

		@Override
		public String write(Function<String, String> cells) {
			return cells.apply(this.from) + "-" + cells.apply(this.less);
		}

	}

	/** The sum of several amounts; of those that are decided, where one is at all. */
	record Total(List<String> columns) implements ColumnFormula {

		public Total {
			columns = List.copyOf(columns);
		}

		@Override
		public ColumnKind kind() {
			return ColumnKind.KRONOR;
		}

		@Override
		public @Nullable BigDecimal evaluate(Function<String, @Nullable Long> amounts) {
			BigDecimal total = null;
			for (String column : this.columns) {
				Long amount = amounts.apply(column);
				if (amount != null) {
					total = BigDecimal.valueOf(amount).add((total != null) ? total : BigDecimal.ZERO);
				}
			}
			return total;
		}

		@Override
		public String write(Function<String, String> cells) {
			return this.columns.stream().map(cells).collect(Collectors.joining(",", "SUM(", ")"));
		}

	}

	/** One amount in percent of another, one decimal, half up. */
	record Share(String part, String whole) implements ColumnFormula {

		private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

		@Override
		public List<String> columns() {
			return List.of(this.part, this.whole);
		}

		@Override
		public ColumnKind kind() {
			return ColumnKind.PERCENT;
		}

		@Override
		public @Nullable BigDecimal evaluate(Function<String, @Nullable Long> amounts) {
			Long portion = amounts.apply(this.part);
			Long all = amounts.apply(this.whole);
			if (portion == null || all == null || all == 0) {
				return null;
			}
			return BigDecimal.valueOf(portion)
				.multiply(HUNDRED)
				.divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
		}

		@Override
		public String write(Function<String, String> cells) {
			String divisor = cells.apply(this.whole);
			return "IF(" + divisor + "=0,\"\",ROUND(" + cells.apply(this.part) + "/" + divisor + ",3))";
		}

	}

}
