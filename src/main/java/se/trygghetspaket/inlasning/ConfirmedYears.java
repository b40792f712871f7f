package se.trygghetspaket.inlasning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.ConfirmedMemo.PaketChoice;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Earlier years that were read from a spreadsheet, as the person who looked them through
 * wants them stored.
 *
 * @param fileName what the file is called, which is a text and no path
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param known the years that the person was told the paket has already
 */
public record ConfirmedYears(PaketChoice paket, String fileName, String sha256, List<Line> lines, List<Year> years,
		Set<BudgetYear> known) {

	public ConfirmedYears {
		lines = List.copyOf(lines);
		years = List.copyOf(years);
		known = Set.copyOf(known);
	}

	/** A row: its label, and the insats it is of. */
	public static final class Line {

		private final String label;

		private final @Nullable InsatsId insats;

		private final int sameAs;

		/**
		 * A row.
		 * @param insats {@code null} for one that the paket does not have yet
		 * @param sameAs the index of the row whose insats it is, its own where it is its
		 * own
		 */
		public Line(String label, @Nullable InsatsId insats, int sameAs) {
			this.label = label;
			this.insats = insats;
			this.sameAs = sameAs;
		}

		String label() {
			return this.label;
		}

		Optional<InsatsId> insats() {
			return Optional.ofNullable(this.insats);
		}

		int sameAs() {
			return this.sameAs;
		}

	}

	/**
	 * A year that is to be stored.
	 *
	 * @param amounts what the rows that have the year were given, at most one of an
	 * insats
	 * @param ram what there was to allocate, {@code null} where nobody says so
	 */
	public record Year(BudgetYear year, List<Amount> amounts, @Nullable Kronor ram) {

		public Year {
			amounts = List.copyOf(amounts);
		}

		Kronor sum() {
			return Kronor.sum(this.amounts.stream().map(Amount::kronor).toList());
		}

	}

	/** What a row was given in a year; {@code line} is its index. */
	public record Amount(int line, Kronor kronor) {
	}

}
