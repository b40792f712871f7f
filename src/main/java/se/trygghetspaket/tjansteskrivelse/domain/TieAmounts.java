package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

/**
 * Det som belopp kan kopplas till: the lines of a memo's comparison with their amounts,
 * the sums and the ram.
 *
 * @param rows every line of either year
 * @param sum of the year
 * @param previousSum of what it is compared with, or null where that is nothing
 * @param ram what is to be split, or null where that is not known
 */
public record TieAmounts(List<Row> rows, Belopp sum, @Nullable Kronor previousSum, @Nullable Ram ram) {

	public TieAmounts {
		rows = List.copyOf(rows);
	}

	/** Those of a case; the rows are those of the comparison, in its order. */
	public static TieAmounts of(Fordelning current, @Nullable Fordelning compared, @Nullable Budgetram budgetram) {
		Fordelning previous = (compared != null) ? compared : Fordelning.empty(current.year().previous());
		YearComparison comparison = YearComparison.between(previous, current);
		List<Row> rows = comparison.rows()
			.stream()
			.map((row) -> new Row(row.label(), row.earlierLabels(), row.current(),
					(compared != null) ? row.previous() : null))
			.toList();
		Ram ram = (budgetram == null) ? null : new Ram(budgetram.brutto(),
				budgetram.omforingar().stream().map((moved) -> new Moved(moved.receiver(), moved.amount())).toList(),
				budgetram.netto());
		return new TieAmounts(rows, Belopp.of(comparison.currentTotal()),
				(compared != null) ? comparison.previousTotal() : null, ram);
	}

	/** What a tie stands for; empty where it ties to nothing that is known. */
	public Optional<Belopp> amount(Tie tie) {
		return switch (tie.kind()) {
			case BELOPP -> row(tie).map(Row::current);
			case FOREGAENDE -> previous(tie);
			case SKILLNAD -> current(tie).flatMap((now) -> previous(tie).map((then) -> difference(now, then)));
			case MINSKNING -> current(tie).flatMap((now) -> previous(tie).map((then) -> difference(then, now)));
			case SUMMA -> Optional.of(this.sum);
			case NETTO -> Optional.ofNullable(this.ram).map(Ram::netto).map(Belopp::of);
			case BRUTTO -> Optional.ofNullable(this.ram).map(Ram::brutto).map(Belopp::of);
			case OMFORING -> Optional.ofNullable(this.ram).flatMap((known) -> known.movedTo(tie.name()));
		};
	}

	/**
	 * The index of the line that a name means: as it is written, else but for case,
	 * spaces and dashes, else what it was called before. Of several lines with the name
	 * it is the one that has money; else it is none.
	 */
	public OptionalInt find(String name) {
		String key = LabelKey.of(name);
		List<Predicate<Row>> ways = List.of((row) -> row.label.equals(name),
				(row) -> LabelKey.of(row.label).equals(key),
				(row) -> row.otherNames.stream().map(LabelKey::of).anyMatch(key::equals));
		for (Predicate<Row> way : ways) {
			List<Integer> found = IntStream.range(0, this.rows.size())
				.filter((i) -> way.test(this.rows.get(i)))
				.boxed()
				.toList();
			if (!found.isEmpty()) {
				List<Integer> paid = found.stream().filter((i) -> !this.rows.get(i).givenNothing()).toList();
				List<Integer> left = (found.size() > 1) ? paid : found;
				return (left.size() == 1) ? OptionalInt.of(left.get(0)) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	private Optional<Row> row(Tie tie) {
		OptionalInt index = find(tie.name());
		return index.isPresent() ? Optional.of(this.rows.get(index.getAsInt())) : Optional.empty();
	}

	private Optional<Belopp> current(Tie tie) {
		return tie.name().isEmpty() ? Optional.of(this.sum) : row(tie).map(Row::current);
	}

	private Optional<Belopp> previous(Tie tie) {
		return tie.name().isEmpty() ? Optional.ofNullable(this.previousSum).map(Belopp::of)
				: row(tie).flatMap((row) -> Optional.ofNullable(row.previous));
	}

	private static Belopp difference(Belopp later, Belopp earlier) {
		return Belopp
			.ofNullable(later.kronor().flatMap((now) -> earlier.kronor().map((then) -> now.minus(then))).orElse(null));
	}

	/**
	 * A line.
	 *
	 * @param otherNames what it was called before
	 * @param current its amount in the proposal
	 * @param previous what that is compared with, or null where that is nothing
	 */
	public record Row(String label, List<String> otherNames, Belopp current, @Nullable Belopp previous) {

		public Row {
			otherNames = List.copyOf(otherNames);
		}

		private boolean givenNothing() {
			return this.current.kronor().filter(Kronor::isZero).isPresent();
		}

	}

	/**
	 * What is to be split.
	 *
	 * @param moved what is moved out of it first
	 */
	public record Ram(Kronor brutto, List<Moved> moved, Kronor netto) {

		public Ram {
			moved = List.copyOf(moved);
		}

		/** All that is moved to one nämnd. */
		private Optional<Belopp> movedTo(String receiver) {
			List<Kronor> found = this.moved.stream()
				.filter((one) -> LabelKey.of(one.receiver).equals(LabelKey.of(receiver)))
				.map(Moved::amount)
				.toList();
			return found.isEmpty() ? Optional.empty() : Optional.of(Belopp.of(Kronor.sum(found)));
		}

	}

	/** An omföring. */
	public record Moved(String receiver, Kronor amount) {
	}

}
