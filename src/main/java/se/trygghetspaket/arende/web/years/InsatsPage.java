package se.trygghetspaket.arende.web.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.years.InsatsLife;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.chart.ChartSeries;
import se.trygghetspaket.web.chart.ChartText;
import se.trygghetspaket.web.chart.ChartYear;
import se.trygghetspaket.web.chart.StackedYears;

/**
 * An insats over its life.
 *
 * @param others what else it has been called
 * @param chart its amounts as bars, none where it has never had one
 * @param chartText what they show, for those who do not see them
 */
record InsatsPage(String slug, String paket, String label, List<String> others, AmountColumns columns,
		List<MarkLine> marks, List<Line> lines, List<StackedYears> chart, String chartText) {

	static InsatsPage of(Paket paket, InsatsLife life, Map<FordelningId, BeslutInForce> decided, ChartText text) {
		List<Kronor> amounts = life.years().stream().map(LifeYear::amount).flatMap(Optional::stream).toList();
		AmountColumns columns = AmountColumns.of(paket.amountStyle(), amounts);
		AmountFormat format = columns.format();
		List<Line> lines = life.years()
			.stream()
			.map((year) -> Line.of(year, decided.get(year.fordelning()), format))
			.toList();
		return new InsatsPage(paket.slug().value(), paket.name(), life.label(), life.otherLabels(), columns,
				life.marks().stream().map(MarkLine::of).toList(), lines,
				amounts.isEmpty() ? List.of() : List.of(chart(life, format, text)), told(life, format, text));
	}

	private static StackedYears chart(InsatsLife life, AmountFormat format, ChartText text) {
		List<ChartYear> years = new ArrayList<>();
		List<@Nullable Kronor> amounts = new ArrayList<>();
		int next = life.years().get(0).year().value();
		for (LifeYear year : life.years()) {
			int at = year.year().value();
			if (at > next) {
				years.add(ChartYear.missing((at - 1 == next) ? String.valueOf(next) : next + "–" + (at - 1)));
				amounts.add(null);
			}
			String note = (year.source() == YearSource.GALLANDE) ? ""
					: text.say("utveckling.chart.source." + year.source().name());
			years.add(new ChartYear(String.valueOf(at), note, List.of(), false));
			amounts.add(year.amount().orElse(null));
			next = at + 1;
		}
		return StackedYears.of(years, List.of(new ChartSeries(life.label(), amounts)), format);
	}

	private static String told(InsatsLife life, AmountFormat format, ChartText text) {
		return String.join(" ",
				life.years()
					.stream()
					.map((year) -> year.amount()
						.map((amount) -> text.say("utveckling.life.year", String.valueOf(year.year().value()),
								format.withUnit(amount).text()))
						.orElse(""))
					.filter((sentence) -> !sentence.isEmpty())
					.toList());
	}

	/**
	 * A year of it.
	 *
	 * @param label what it was called, empty where it has no line
	 * @param amount none where it has no line or the amount is not decided
	 * @param share of the year's ram, empty where that is not known
	 * @param beslut what put the year's fördelning in force, or none
	 */
	record Line(String year, YearSource source, String label, boolean undecided, List<AmountText> amount, String share,
			List<Decision> beslut) {

		static Line of(LifeYear year, @Nullable BeslutInForce decided, AmountFormat format) {
			return new Line(String.valueOf(year.year().value()), year.source(),
					year.post().map(Budgetpost::label).orElse(""), year.post().isPresent() && year.amount().isEmpty(),
					year.amount().map(format::amount).stream().toList(),
					year.share().map(AmountFormat::share).orElse(""),
					Stream.ofNullable(decided).map(Decision::of).toList());
		}

	}

	/** A decision; {@code paragraf} is empty where it has none. */
	record Decision(long arende, String rubrik, String datum, String paragraf) {

		static Decision of(BeslutInForce beslut) {
			return new Decision(beslut.arende().value(), beslut.rubrik(), beslut.datum().toString(),
					beslut.paragraf().map(Paragraf::printed).orElse(""));
		}

	}

}
