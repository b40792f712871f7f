package se.trygghetspaket.arende.web.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.years.InsatsYears;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearCell;
import se.trygghetspaket.paket.domain.years.YearStanding;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.chart.Sparkline;

/**
 * Many years as a table.
 *
 * @param sums below the lines: the sum, and where amounts are shown the ram and what is
 * left
 */
record YearsTable(List<YearColumn> columns, List<Row> rows, List<Sum> sums) {

	static YearsTable of(ManyYears many, YearFigures figures, AmountFormat format) {
		List<YearColumn> columns = YearColumn.of(many);
		List<InsatsYears> shown = (figures == YearFigures.FORANDRING) ? many.rows() : many.rowsWithLines();
		return new YearsTable(columns, shown.stream()
			.map((row) -> row(row, cells(columns, (index) -> cell(row.cells().get(index), figures, format)), format))
			.toList(), sums(many, columns, figures, format));
	}

	private static Row row(InsatsYears row, List<Cell> cells, AmountFormat format) {
		List<@Nullable Kronor> amounts = new ArrayList<>();
		row.cells().forEach((cell) -> amounts.add(cell.amount().orElse(null)));
		return new Row(row.insats().value(), row.label(), row.otherLabels(),
				row.marks().stream().map(MarkLine::of).toList(), row.begins(), cells, Sparkline.of(amounts),
				row.trend().map((trend) -> Trend.of(trend, format)).stream().toList());
	}

	private static List<Sum> sums(ManyYears many, List<YearColumn> columns, YearFigures figures, AmountFormat format) {
		List<YearStanding> years = many.years();
		return switch (figures) {
			case KR -> List.of(
					new Sum("sum", cells(columns, (index) -> amount(years.get(index).sum().orElse(null), format))),
					new Sum("ram", cells(columns, (index) -> amount(years.get(index).netto().orElse(null), format))),
					new Sum("left", cells(columns, (index) -> amount(years.get(index).left().orElse(null), format))));
			case ANDEL -> List.of(new Sum("sum", cells(columns, (index) -> share(years.get(index)))));
			case FORANDRING -> List.of(new Sum("sum",
					cells(columns,
							(index) -> Optional.ofNullable(many.comparisons().get(years.get(index).year()))
								.map((comparison) -> Cell.of(format.difference(comparison.difference())))
								.orElse(Cell.NONE))));
		};
	}

	private static Cell cell(YearCell cell, YearFigures figures, AmountFormat format) {
		return switch (figures) {
			case KR -> (cell.post().isPresent() && cell.amount().isEmpty()) ? Cell.UNDECIDED
					: amount(cell.amount().orElse(null), format);
			case ANDEL -> (cell.post().isPresent() && cell.amount().isEmpty()) ? Cell.UNDECIDED
					: cell.share()
						.map((share) -> percent(share, cell.amount().orElseThrow(), format))
						.orElse(Cell.NONE);
			case FORANDRING -> (cell.comparison().isPresent() && cell.change().isEmpty()) ? Cell.UNDECIDED
					: cell.change().map((change) -> Cell.of(format.difference(change))).orElse(Cell.NONE);
		};
	}

	private static Cell amount(@Nullable Kronor amount, AmountFormat format) {
		return (amount != null) ? Cell.of(format.amount(amount)) : Cell.NONE;
	}

	private static Cell share(YearStanding year) {
		return year.sum()
			.flatMap((sum) -> year.netto().flatMap((netto) -> YearCell.share(sum, netto)))
			.map((share) -> new Cell("amount", AmountFormat.share(share), ""))
			.orElse(Cell.NONE);
	}

	private static Cell percent(BigDecimal share, Kronor amount, AmountFormat format) {
		return new Cell("amount", AmountFormat.share(share), format.amount(amount).full());
	}

	private static List<Cell> cells(List<YearColumn> columns, Function<Integer, Cell> cell) {
		return columns.stream().map((column) -> column.gap() ? Cell.GAP : cell.apply(column.index())).toList();
	}

	/**
	 * An insats.
	 *
	 * @param others what else it has been called
	 * @param begins whether those that belong together begin with it
	 */
	record Row(long insats, String label, List<String> others, List<MarkLine> marks, boolean begins, List<Cell> cells,
			Sparkline spark, List<Trend> trend) {
	}

	/** A row of sums; {@code kind} is {@code sum}, {@code ram} or {@code left}. */
	record Sum(String kind, List<Cell> cells) {
	}

	/**
	 * What stands in a cell: {@code amount}, {@code none}, {@code undecided},
	 * {@code gap}.
	 */
	record Cell(String kind, String text, String full) {

		static final Cell NONE = new Cell("none", "", "");

		static final Cell UNDECIDED = new Cell("undecided", "", "");

		static final Cell GAP = new Cell("gap", "", "");

		static Cell of(AmountText amount) {
			return new Cell("amount", amount.text(), amount.full());
		}

	}

	/** From its first amount to its last. */
	record Trend(String from, String to, String difference, String full, String percent) {

		static Trend of(InsatsYears.Trend trend, AmountFormat format) {
			AmountText difference = format.difference(trend.difference());
			return new Trend(String.valueOf(trend.from().value()), String.valueOf(trend.to().value()),
					difference.text(), difference.full(), trend.percent().map(AmountFormat::percent).orElse(""));
		}

	}

}
