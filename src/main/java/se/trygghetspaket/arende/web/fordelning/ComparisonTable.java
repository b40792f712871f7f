package se.trygghetspaket.arende.web.fordelning;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.ComparisonPictures;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.chart.ChartText;

/**
 * Two years beside each other as they are shown, or a proposal beside what is in force
 * for its year: the lines of the later one, then those that have ended.
 *
 * @param percent of the sums, empty where there is none
 * @param followsLineage whether any line is compared with another than its own
 * @param truth the message that heads the earlier column where it says which truth it is,
 * else empty
 */
record ComparisonTable(String previousYear, String year, AmountColumns columns, List<ComparisonLine> kept,
		List<ComparisonLine> ended, AmountCell previousSum, AmountCell sum, AmountCell difference, String percent,
		boolean followsLineage, String truth) {

	static ComparisonTable of(Underlag underlag) {
		return of(underlag, underlag.fordelning().fordelning(), underlag.comparison());
	}

	/**
	 * The table of a comparison whose later year is {@code current}, with the ram's
	 * netto, in the same style as the columns.
	 */
	static ComparisonTable of(Underlag underlag, Fordelning current, YearComparison comparison) {
		AmountColumns columns = AmountColumns.of(underlag.paket().amountStyle(),
				amounts(comparison, underlag.ram().netto()));
		AmountFormat format = columns.format();
		List<Budgetpost> poster = current.poster();
		int previousYear = underlag.previous()
			.map((stored) -> stored.fordelning().year())
			.orElseGet(() -> current.year().previous())
			.value();
		Lineage told = (previousYear == current.year().value()) ? Lineage.NONE : current.lineage();
		List<ComparisonLine> lines = comparison.rows().stream().map((row) -> line(row, current, told, format)).toList();
		return new ComparisonTable(String.valueOf(previousYear), String.valueOf(current.year().value()), columns,
				lines.subList(0, poster.size()), lines.subList(poster.size(), lines.size()),
				AmountCell.of(comparison.previousTotal(), format::amount),
				AmountCell.of(comparison.currentTotal(), format::amount),
				AmountCell.of(comparison.difference(), format::difference),
				comparison.percent().map(AmountFormat::percent).orElse(""),
				comparison.rows().stream().anyMatch(ComparisonRow::followsLineage),
				underlag.previous().filter((stored) -> stored.fordelning().restated()).map(ChoiceView::key).orElse(""));
	}

	/** The same, saying which truth it shows where there are two. */
	ComparisonTable saying(ComparisonChoice choice) {
		String said = choice.both() ? choice.find(choice.shown()).map(ChoiceView::key).orElse("") : this.truth;
		return new ComparisonTable(this.previousYear, this.year, this.columns, this.kept, this.ended, this.previousSum,
				this.sum, this.difference, this.percent, this.followsLineage, said);
	}

	/** The same as pictures, with amounts written as in the table. */
	ComparisonPictures pictures(Underlag underlag, ChartText text) {
		return ComparisonPictures.of(underlag.comparison(), text.say(previousKey(), this.previousYear),
				text.say(key(), this.year), this.columns.format(), text);
	}

	/** Whether a proposal is held against what is in force for the same year. */
	public boolean sameYear() {
		return this.previousYear.equals(this.year);
	}

	/** The message that heads the earlier column, given its year. */
	public String previousKey() {
		if (!sameYear() && !this.truth.isEmpty()) {
			return this.truth;
		}
		return sameYear() ? "fordelning.column.inForce" : "fordelning.column.year";
	}

	/** The message that heads the later column, given its year. */
	public String key() {
		return sameYear() ? "fordelning.column.proposal" : "fordelning.column.year";
	}

	private static ComparisonLine line(ComparisonRow row, Fordelning current, Lineage told, AmountFormat format) {
		return current.find(row.insats())
			.map((post) -> ComparisonLine.of(row, post.motivering(), format))
			.orElseGet(() -> ComparisonLine.ofEnded(row, told, format));
	}

	private static List<Kronor> amounts(YearComparison comparison, Kronor netto) {
		Stream<Kronor> rows = comparison.rows()
			.stream()
			.flatMap((row) -> Stream.concat(Stream.of(row.previous().orZero(), row.current().orZero()),
					row.earlier()
						.stream()
						.flatMap((post) -> Stream.of(post.part(), post.belopp()))
						.map(Belopp::orZero)));
		return Stream.concat(rows, Stream.of(comparison.previousTotal(), comparison.currentTotal(), netto)).toList();
	}

}
