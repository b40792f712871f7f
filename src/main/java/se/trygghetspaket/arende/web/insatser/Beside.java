package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.CarriedPost;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * The two years beside each other as the comparison places them, with the sums that it
 * keeps.
 *
 * @param of which of the later year's fördelningar it shows
 * @param newcomers the later year's lines that come from none of the earlier
 */
record Beside(Sentence of, AmountColumns columns, List<Line> lines, List<String> newcomers, AmountText previousSum,
		AmountText sum) {

	/** Nothing where one of the years has no lines. */
	static Optional<Beside> of(Insatser insatser, Lineage told) {
		return insatser.comparison(told).map((comparison) -> {
			AmountColumns columns = AmountColumns.of(insatser.paket().amountStyle(), amounts(comparison));
			AmountFormat format = columns.format();
			return new Beside(Choices.of(insatser, format).groups().get(0).heading(), columns,
					comparison.rows().stream().map((row) -> Line.of(row, told, format)).toList(),
					comparison.rows().stream().filter(ComparisonRow::newcomer).map(ComparisonRow::label).toList(),
					format.withUnit(comparison.previousTotal()), format.withUnit(comparison.currentTotal()));
		});
	}

	/** How amounts stand in the fields and beside them: so that all of them are exact. */
	static AmountColumns columns(Insatser insatser) {
		List<Kronor> amounts = new ArrayList<>();
		Stream
			.concat(insatser.earlier().stream(),
					insatser.later().stream().map((source) -> source.stored().fordelning()))
			.flatMap((fordelning) -> fordelning.poster().stream())
			.map(Budgetpost::belopp)
			.map(Belopp::orZero)
			.forEach(amounts::add);
		insatser.lineage()
			.fates()
			.forEach((fate) -> fate.successors().forEach((successor) -> amounts.add(successor.share())));
		return AmountColumns.of(insatser.paket().amountStyle(), amounts);
	}

	private static List<Kronor> amounts(YearComparison comparison) {
		List<Kronor> amounts = new ArrayList<>(List.of(comparison.previousTotal(), comparison.currentTotal()));
		for (ComparisonRow row : comparison.rows()) {
			amounts.add(row.previous().orZero());
			amounts.add(row.current().orZero());
			row.earlier().forEach((post) -> amounts.add(post.part().orZero()));
		}
		return amounts;
	}

	/**
	 * A row of the comparison.
	 *
	 * @param fate what became of one that has ended, empty where nothing is told
	 */
	record Line(String label, List<CarriedPost> carried, List<AmountText> previous, List<AmountText> current,
			List<AmountText> difference, ComparisonStatus status, String fate, String note) {

		private static Line of(ComparisonRow row, Lineage told, AmountFormat format) {
			boolean ended = row.status() == ComparisonStatus.UTGAR;
			return new Line(row.label(), CarriedPost.of(row, row.label(), format), amount(row.previous(), format),
					amount(row.current(), format), row.difference().map(format::difference).stream().toList(),
					row.status(), ended ? told.find(row.insats()).map((fate) -> fate.kind().name()).orElse("") : "",
					ended ? told.find(row.insats()).map((fate) -> fate.note()).orElse("") : "");
		}

		private static List<AmountText> amount(Belopp belopp, AmountFormat format) {
			return belopp.kronor().map(format::amount).stream().toList();
		}

	}

}
