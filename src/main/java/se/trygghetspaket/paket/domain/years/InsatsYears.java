package se.trygghetspaket.paket.domain.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Insatsens år: one insats over the years.
 *
 * @param label what it was called last
 * @param cells one for each year, in their order
 * @param marks what became of it and where it came from, in the order of the years
 * @param begins whether it is the first of those that belong together
 */
public record InsatsYears(InsatsId insats, String label, List<YearCell> cells, List<LineageMark> marks,
		boolean begins) {

	public InsatsYears {
		cells = List.copyOf(cells);
		marks = List.copyOf(marks);
	}

	/** Whether it has a line in any of the years. */
	public boolean hasLine() {
		return this.cells.stream().anyMatch((cell) -> cell.post().isPresent());
	}

	/** What else it has been called, earliest first. */
	public List<String> otherLabels() {
		return this.cells.stream()
			.flatMap((cell) -> cell.post().stream())
			.map(Budgetpost::label)
			.filter((other) -> !other.equals(this.label))
			.distinct()
			.toList();
	}

	/** From its first decided amount to its last, empty where it has not two. */
	public Optional<Trend> trend() {
		List<YearCell> decided = this.cells.stream().filter((cell) -> cell.amount().isPresent()).toList();
		if (decided.size() < 2) {
			return Optional.empty();
		}
		YearCell first = decided.get(0);
		YearCell last = decided.get(decided.size() - 1);
		return Optional
			.of(new Trend(first.year(), first.amount().orElseThrow(), last.year(), last.amount().orElseThrow()));
	}

	/** Utveckling: from one amount to another. */
	public record Trend(BudgetYear from, Kronor first, BudgetYear to, Kronor last) {

		private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

		public Kronor difference() {
			return this.last.minus(this.first);
		}

		/**
		 * The difference in percent of the first amount, one decimal, half up; empty
		 * where that is 0 kr.
		 */
		public Optional<BigDecimal> percent() {
			if (this.first.isZero()) {
				return Optional.empty();
			}
			return Optional.of(BigDecimal.valueOf(difference().value())
				.multiply(HUNDRED)
				.divide(BigDecimal.valueOf(this.first.value()), 1, RoundingMode.HALF_UP));
		}

	}

}
