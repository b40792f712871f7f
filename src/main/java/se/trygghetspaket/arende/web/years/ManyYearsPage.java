package se.trygghetspaket.arende.web.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.ComparisonPictures;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.years.InsatsYears;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.paket.domain.years.YearStanding;
import se.trygghetspaket.paket.domain.years.YearWindow;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.chart.ChartSeries;
import se.trygghetspaket.web.chart.ChartText;
import se.trygghetspaket.web.chart.ChartYear;
import se.trygghetspaket.web.chart.StackedYears;

/**
 * A paket over many years.
 *
 * @param figures what the cells show
 * @param earlier the last year of the window before, empty where there is none
 * @param split how many of the years have a fördelning
 * @param compared whether any year follows on another
 * @param stacked the years against their ramar, none where no year has a fördelning
 * @param stackedText what it shows, for those who do not see it
 * @param latest the latest year beside the one before it, or none
 */
record ManyYearsPage(String slug, String paket, String from, String to, String figures, String till, String earlier,
		String later, AmountColumns columns, YearsTable table, int split, boolean compared, List<StackedYears> stacked,
		List<String> stackedText, List<ComparisonPictures> latest) {

	static ManyYearsPage of(Paket paket, YearWindow window, ManyYears many, YearFigures figures, String till,
			ChartText text) {
		List<BudgetYear> years = window.years();
		AmountColumns columns = AmountColumns.of(paket.amountStyle(), amounts(many));
		AmountFormat format = columns.format();
		boolean anySplit = many.years().stream().anyMatch((year) -> year.fordelning().isPresent());
		return new ManyYearsPage(paket.slug().value(), paket.name(), years.isEmpty() ? "" : year(years.get(0)),
				years.isEmpty() ? "" : year(years.get(years.size() - 1)), figures.word(), till,
				window.earlier().map(ManyYearsPage::year).orElse(""),
				window.later().map(ManyYearsPage::year).orElse(""), columns, YearsTable.of(many, figures, format),
				(int) many.years().stream().filter((year) -> year.fordelning().isPresent()).count(),
				many.latestCompared().isPresent(), anySplit ? List.of(stacked(many, format, text)) : List.of(),
				many.years().stream().map((year) -> told(year, format, text)).toList(),
				many.latestCompared().map((year) -> pictures(many, year.year(), format, text)).stream().toList());
	}

	/** Whether nothing is known of any year. */
	public boolean empty() {
		return this.table.columns().isEmpty();
	}

	/** The same years with other figures in the table. */
	public String url(String shown) {
		return "/paket/" + this.slug + "/utveckling?visa=" + shown + (this.till.isEmpty() ? "" : "&till=" + this.till);
	}

	private static StackedYears stacked(ManyYears many, AmountFormat format, ChartText text) {
		List<YearColumn> columns = YearColumn.of(many);
		List<ChartSeries> series = many.rowsWithLines()
			.stream()
			.map((row) -> new ChartSeries(row.label(), amounts(row, columns)))
			.toList();
		return StackedYears.of(columns.stream().map((column) -> year(column, many, text)).toList(),
				ChartSeries.largest(series, StackedYears.MOST_PARTS, text::rest), format);
	}

	private static List<@Nullable Kronor> amounts(InsatsYears row, List<YearColumn> columns) {
		List<@Nullable Kronor> amounts = new ArrayList<>();
		columns.forEach(
				(column) -> amounts.add(column.gap() ? null : row.cells().get(column.index()).amount().orElse(null)));
		return amounts;
	}

	private static ChartYear year(YearColumn column, ManyYears many, ChartText text) {
		if (column.gap()) {
			return ChartYear.missing(column.label());
		}
		YearStanding year = many.years().get(column.index());
		String note = (year.source() == YearSource.GALLANDE) ? ""
				: text.say("utveckling.chart.source." + year.source().name());
		return new ChartYear(column.label(), note, year.netto().stream().toList(), false);
	}

	private static String told(YearStanding year, AmountFormat format, ChartText text) {
		Optional<String> sum = year.sum().map((amount) -> format.withUnit(amount).text());
		Optional<String> netto = year.netto().map((amount) -> format.withUnit(amount).text());
		if (sum.isPresent() && netto.isPresent()) {
			return text.say("utveckling.stacked.year", year(year.year()), sum.get(), netto.get());
		}
		return sum.map((only) -> text.say("utveckling.stacked.noRam", year(year.year()), only))
			.or(() -> netto.map((only) -> text.say("utveckling.stacked.notSplit", year(year.year()), only)))
			.orElse("");
	}

	private static ComparisonPictures pictures(ManyYears many, BudgetYear year, AmountFormat format, ChartText text) {
		return ComparisonPictures.of(Objects.requireNonNull(many.comparisons().get(year)), year(year.previous()),
				year(year), format, text);
	}

	private static List<Kronor> amounts(ManyYears many) {
		Stream<Kronor> sums = many.years()
			.stream()
			.flatMap((year) -> Stream.of(year.sum(), year.netto(), year.left()).flatMap(Optional::stream));
		Stream<Kronor> cells = many.rows()
			.stream()
			.map(InsatsYears::cells)
			.flatMap(Collection::stream)
			.flatMap((cell) -> Stream.of(cell.amount(), cell.change()).flatMap(Optional::stream));
		return Stream.concat(sums, cells).toList();
	}

	private static String year(BudgetYear year) {
		return String.valueOf(year.value());
	}

}
