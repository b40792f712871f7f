package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.Sammanstallning;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.arende.protokoll.SammanstallningAkt;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * The table of a meeting: the figures of a {@link Sammanstallning} as text.
 *
 * @param previous what the earlier column is called, none where nothing is compared with
 * @param restated whether the earlier amounts were restated
 * @param decided whether the proposal was decided as it is
 */
record VisningTable(List<Sentence> previous, boolean restated, boolean decided, List<Column> yrkanden, List<Line> lines,
		AmountText previousSum, Cell proposedSum, VisningPage.Balance balance) {

	static VisningTable of(SammanstallningAkt akt, Sammanstallning made, List<CheckedYrkande> shown,
			AmountFormat format) {
		Underlag underlag = akt.akt().underlag();
		List<FordelningId> decided = akt.akt().beslut().flatMap(Beslut::fordelning).stream().toList();
		boolean compared = underlag.previous().isPresent();
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			columns.add(Column.of(shown.get(i), made.yrkanden().get(i), decided, format));
		}
		return new VisningTable(previous(underlag),
				underlag.previous().filter((stored) -> stored.fordelning().restated()).isPresent(),
				decided.contains(akt.akt().arende().fordelning()), columns,
				made.lines().stream().map((line) -> Line.of(line, compared, format)).toList(),
				format.amount(made.previousSum()), Cell.of(List.of(Belopp.of(made.proposedSum())),
						compared ? List.of(made.difference()) : List.of(), format),
				VisningPage.Balance.of(YrkandeVerdict.ofProposal(underlag), format));
	}

	private static List<Sentence> previous(Underlag underlag) {
		return underlag.previous()
			.map((stored) -> underlag.comparesSameYear() ? Sentence.of("visning.inForce")
					: Sentence.of("visning.previous", String.valueOf(stored.fordelning().year().value())))
			.stream()
			.toList();
	}

	/** Every amount of the table. */
	static Stream<Kronor> amounts(Sammanstallning made) {
		Stream<Kronor> sums = Stream.concat(Stream.of(made.previousSum(), made.proposedSum(), made.difference()),
				made.yrkanden().stream().flatMap((column) -> Stream.of(column.sum(), column.difference())));
		Stream<Kronor> lines = made.lines()
			.stream()
			.flatMap((line) -> Stream.concat(
					Stream.concat(line.difference().stream(),
							Stream.concat(line.previous().stream(), line.proposed().stream())
								.flatMap((belopp) -> belopp.kronor().stream())),
					line.cells()
						.stream()
						.flatMap((cell) -> Stream.concat(cell.difference().stream(),
								cell.belopp().flatMap(Belopp::kronor).stream()))));
		return Stream.concat(sums, lines);
	}

	/** A yrkande's column. */
	record Column(int number, String mover, boolean withdrawn, boolean decided, Cell sum,
			List<VisningPage.Balance> balance) {

		static Column of(CheckedYrkande checked, Sammanstallning.Column made, List<FordelningId> decided,
				AmountFormat format) {
			return new Column(checked.yrkande().number(), made.said().mover(),
					checked.yrkande().withdrawn().isPresent(),
					checked.yrkande().fordelning().filter(decided::contains).isPresent(),
					Cell.of(List.of(Belopp.of(made.sum())), List.of(made.difference()), format),
					checked.verdict().map((verdict) -> VisningPage.Balance.of(verdict, format)).stream().toList());
		}

	}

	/** A line; the proposal's difference is to what it is compared with. */
	record Line(String label, Cell previous, Cell proposed, List<Cell> cells) {

		static Line of(Sammanstallning.Line line, boolean compared, AmountFormat format) {
			return new Line(line.label(), Cell.of(line.previous().stream().toList(), List.of(), format),
					Cell.of(line.proposed().stream().toList(),
							line.difference().filter((difference) -> compared).stream().toList(), format),
					line.cells()
						.stream()
						.map((cell) -> Cell.of(cell.belopp().stream().toList(), cell.difference().stream().toList(),
								format))
						.toList());
		}

	}

	/**
	 * An amount with what it differs by.
	 *
	 * @param there whether the column has the line
	 * @param amount none for one that is not decided
	 * @param difference none where there is no difference
	 */
	record Cell(boolean there, List<AmountText> amount, List<AmountText> difference) {

		/** One amount and one difference each, or none. */
		static Cell of(List<Belopp> belopp, List<Kronor> difference, AmountFormat format) {
			return new Cell(!belopp.isEmpty(),
					belopp.stream().flatMap((one) -> one.kronor().stream()).map(format::amount).toList(),
					difference.stream().filter((kronor) -> !kronor.isZero()).map(format::difference).toList());
		}

		public boolean undecided() {
			return this.there && this.amount.isEmpty();
		}

		public boolean changed() {
			return !this.difference.isEmpty();
		}

	}

}
