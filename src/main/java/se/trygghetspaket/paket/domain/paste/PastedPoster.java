package se.trygghetspaket.paket.domain.paste;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Inklistrade poster: rows out of a spreadsheet, placed on the lines of a fördelning by
 * their labels, or in order where there are amounts only. A row with a label that no line
 * has takes back a line that has ended or becomes a new one. A row that cannot be read
 * with certainty is left, with the reason; nothing is guessed and nothing is stored.
 *
 * @param placed the rows that were placed, in order
 * @param left the rows that were not, in order
 * @param headings the headings of the columns that were read, none where there are none
 * @param unit the unit that bare amounts were read in
 * @param unitByHeading whether a heading says that unit
 */
public record PastedPoster(List<Placed> placed, List<LeftRow> left, List<String> headings, AmountUnit unit,
		boolean unitByHeading) {

	public PastedPoster {
		placed = List.copyOf(placed);
		left = List.copyOf(left);
		headings = List.copyOf(headings);
	}

	/**
	 * Places the rows of a text.
	 * @param chosen the unit of an amount without one, {@code null} for what a heading
	 * says or else the paket's
	 * @param from the line that amounts alone begin on, from 0
	 */
	public static PastedPoster read(String text, Target target, @Nullable AmountUnit chosen, int from) {
		PastedRows pasted = PastedRows.read(text);
		if (pasted.tooMany()) {
			return new PastedPoster(List.of(), List.of(LeftRow.tooMany(pasted)), List.of(), target.unit(), false);
		}
		return new PosterReader(target, chosen).read(pasted, from);
	}

	/**
	 * The table that is pasted into.
	 *
	 * @param labels the labels of its lines, in their order
	 * @param ended the labels of the earlier lines that it has no line for
	 * @param unit the paket's
	 */
	public record Target(BudgetYear year, List<String> labels, List<String> ended, AmountUnit unit) {

		public Target {
			labels = List.copyOf(labels);
			ended = List.copyOf(ended);
		}

	}

	/**
	 * A row that was placed.
	 *
	 * @param number its number in what was pasted, from 1
	 * @param index which of the lines, or of those that have ended; 0 for a new one
	 * @param label as it was pasted, empty where there are amounts only
	 * @param motivering empty where none was pasted, so that what stands is kept
	 */
	public record Placed(int number, Where where, int index, String label, Belopp belopp, String motivering) {
	}

	/** What a row meets. */
	public enum Where {

		/** A line of the table. */
		LINE,

		/** A line that the earlier year had. */
		ENDED,

		/** Nothing. */
		NEW

	}

}
