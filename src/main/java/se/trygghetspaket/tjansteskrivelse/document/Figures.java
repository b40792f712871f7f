package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.document.note.LineageNote;
import se.trygghetspaket.tjansteskrivelse.document.note.OmrakningNote;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.TieAmounts;

/**
 * The amounts of a document, all written in one style that shows every one of them
 * exactly; but for the table of a memo whose author has chosen to round it.
 */
final class Figures {

	private final Fordelning current;

	private final @Nullable Fordelning previous;

	private final YearComparison comparison;

	private final AmountStyle preferred;

	private final AmountStyle style;

	/** As {@link #style}, unless the table may be rounded. */
	private final AmountStyle tableStyle;

	/**
	 * The figures of a year.
	 * @param previous the year it is compared with, {@code null} for none
	 * @param preferred how amounts are written as far as that shows them exactly
	 */
	Figures(Fordelning current, @Nullable Fordelning previous, AmountStyle preferred) {
		this(current, previous, preferred, Avrundning.FINARE_ENHET);
	}

	/**
	 * The figures of a year, with a choice of what the table does where the preferred
	 * style cannot show its amounts.
	 */
	Figures(Fordelning current, @Nullable Fordelning previous, AmountStyle preferred, Avrundning avrundning) {
		this.current = current;
		this.previous = previous;
		this.comparison = YearComparison
			.between((previous != null) ? previous : Fordelning.empty(current.year().previous()), current);
		this.preferred = preferred;
		this.style = preferred.withUnit(false).finerFor(amounts());
		this.tableStyle = (avrundning == Avrundning.AVRUNDA_MED_NOT) ? preferred.withUnit(false).coarseFor(amounts())
				: this.style;
	}

	/** Writes amounts that stand in the text. */
	TieWriter ties(@Nullable Budgetram ram) {
		return new TieWriter(TieAmounts.of(this.current, this.previous, ram), this.preferred, this.style);
	}

	/** What the amounts come from, and what they are of. */
	DocumentFigures source(@Nullable ExportStamp stamp) {
		return new DocumentFigures(
				(this.previous != null) ? this.previous : Fordelning.empty(this.current.year().previous()),
				this.current, stamp);
	}

	/**
	 * The points of the proposed decision, one for each line of the year.
	 * @param sentences how a point is written that is a sentence of its own
	 */
	Block beslutList(BeslutForm form, BeslutSentences sentences) {
		if (this.current.poster().isEmpty()) {
			return nothing();
		}
		AmountStyle written = this.style.withUnit(form.withUnit());
		List<BeslutList.Point> points = new ArrayList<>();
		for (Budgetpost post : this.current.poster()) {
			String amount = write(post.belopp(), written, Wording.of("tjansteskrivelse.dokument.ejBestamt"));
			String said = form.sentences() ? sentences.of(post.label(), write(post.belopp(), written, "")) : "";
			points.add(new BeslutList.Point(post.label(), amount, said));
		}
		String total = form.withTotal() ? SwedishAmount.write(this.current.sum(), written) : "";
		String said = (form.withTotal() && form.sentences()) ? sentences.ofTotal(total) : "";
		return new BeslutList(form.numbered(), form.sentences(), points,
				new BeslutList.Point(Wording.of("tjansteskrivelse.dokument.summa"), total, said));
	}

	/**
	 * Every line of either year with its amounts, and the sums: of the proposal and of
	 * what is in force where both are of the same year.
	 */
	Block table(String sumLabel) {
		if (this.comparison.rows().isEmpty()) {
			return nothing();
		}
		return sameYear() ? beside("tjansteskrivelse.dokument.forslag", sumLabel) : table(rows(), sum(sumLabel));
	}

	/**
	 * The table, and below it a note if any of its amounts is rounded, one if those of
	 * the earlier year are restated, and one for each row that carries on other lines
	 * than its own.
	 */
	List<Block> tableWithNote(String sumLabel) {
		List<Block> blocks = new ArrayList<>(List.of(table(sumLabel)));
		if (!this.comparison.rows().isEmpty() && !amounts().stream().allMatch(this.tableStyle::showsExactly)) {
			blocks.add(RoundingNote.of(this.tableStyle));
		}
		blocks.addAll(earlierNotes());
		return blocks;
	}

	/**
	 * Says why the earlier amounts are restated, where they are, and of each row that
	 * carries on other lines than its own which ones.
	 */
	List<Block> earlierNotes() {
		Fordelning earlier = this.previous;
		if (earlier == null || this.comparison.rows().isEmpty()) {
			return List.of();
		}
		return Stream
			.concat(OmrakningNote.of(earlier).stream(), LineageNote.of(this.comparison, earlier.year()).stream())
			.<Block>map((text) -> new Paragraph(List.of(new Line(List.of(new Run(text, false, true))))))
			.toList();
	}

	/**
	 * The year beside the other fördelning of the same year, which it changes: what was
	 * decided and what was proposed.
	 */
	Block changeTable(String sumLabel) {
		return beside("tjansteskrivelse.dokument.andring", sumLabel);
	}

	/**
	 * What was decided for the year beside the earlier year, or beside what was in force
	 * when the decision changed that.
	 */
	Block decidedTable(String sumLabel) {
		return (sameYear() && !this.comparison.rows().isEmpty())
				? beside("tjansteskrivelse.dokument.beslutad", sumLabel) : table(sumLabel);
	}

	private boolean sameYear() {
		return this.previous != null && this.previous.year().equals(this.current.year());
	}

	/** Two fördelningar of one year, in the words that the key has. */
	private AmountTable beside(String key, String sumLabel) {
		String unit = SumLabel.unitName(this.tableStyle.unit());
		String year = String.valueOf(this.current.year().value());
		return new AmountTable(Wording.of(key, year, unit), Wording.of(key + ".beskrivning"),
				Wording.of("tjansteskrivelse.dokument.insats"),
				List.of(Wording.of(key + ".aktuell", year), Wording.of(key + ".jamford", year)), rows(), sum(sumLabel));
	}

	private List<AmountTable.Row> rows() {
		return this.comparison.rows().stream().map((row) -> row(row.label(), row.current(), row.previous())).toList();
	}

	private AmountTable.Row sum(String label) {
		return row(SumLabel.of(label, this.preferred, this.tableStyle), Belopp.of(this.comparison.currentTotal()),
				Belopp.of(this.comparison.previousTotal()));
	}

	private AmountTable table(List<AmountTable.Row> rows, AmountTable.Row sum) {
		String unit = SumLabel.unitName(this.tableStyle.unit());
		String year = String.valueOf(this.current.year().value());
		String heading = Wording.of("tjansteskrivelse.dokument.insats");
		if (this.previous == null) {
			return new AmountTable(Wording.of("tjansteskrivelse.dokument.tabell.ettAr", year, unit),
					Wording.of("tjansteskrivelse.dokument.tabell.ettAr.beskrivning", year), heading, List.of(year),
					rows, sum);
		}
		String before = String.valueOf(this.previous.year().value());
		String key = "tjansteskrivelse.dokument.tabell" + (this.previous.restated() ? ".omraknad" : "");
		String column = this.previous.restated() ? Wording.of(key + ".kolumn", before) : before;
		return new AmountTable(Wording.of(key, year, before, unit), Wording.of(key + ".beskrivning", year, before),
				heading, List.of(year, column), rows, sum);
	}

	private AmountTable.Row row(String label, Belopp now, Belopp before) {
		List<String> amounts = new ArrayList<>();
		amounts.add(shown(now));
		if (this.previous != null) {
			amounts.add(shown(before));
		}
		return new AmountTable.Row(label, amounts);
	}

	/** To the last decimal of the table, which is exact unless the memo rounds. */
	private String shown(Belopp belopp) {
		return belopp.kronor()
			.map((kronor) -> SwedishAmount.write(this.tableStyle.rounded(kronor), this.tableStyle))
			.orElse("");
	}

	private static String write(Belopp belopp, AmountStyle style, String undecided) {
		return belopp.kronor().map((kronor) -> SwedishAmount.write(kronor, style)).orElse(undecided);
	}

	private List<Kronor> amounts() {
		List<Kronor> amounts = new ArrayList<>();
		for (ComparisonRow row : this.comparison.rows()) {
			amounts.add(row.current().orZero());
			amounts.add(row.previous().orZero());
		}
		amounts.add(this.comparison.currentTotal());
		amounts.add(this.comparison.previousTotal());
		return amounts;
	}

	private static Block nothing() {
		return new Paragraph(
				List.of(new Line(List.of(new Run(Wording.of("tjansteskrivelse.dokument.ingaPoster"), false, true)))));
	}

}
