package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/**
 * What an amount was understood as.
 *
 * @param expected what the figures say, or null where the words are not certain enough to
 * be held against them
 * @param row the line that it is about, or null
 */
record Reading(Meaning meaning, @Nullable Kronor expected, MemoFigures.@Nullable Row row) {

	static final Reading UNKNOWN = new Reading(Meaning.UNKNOWN, null, null);

	static Reading of(Meaning.Kind kind, MemoFigures.Row row, @Nullable Kronor expected) {
		return new Reading(new Meaning(kind, row.label()), expected, row);
	}

	static Reading of(Meaning.Kind kind, @Nullable Kronor expected) {
		return new Reading(new Meaning(kind, ""), expected, null);
	}

	/** About a line, but not the amount of it. */
	static Reading aside(Meaning.Kind kind, MemoFigures.Row row) {
		return new Reading(new Meaning(kind, (kind == Meaning.Kind.UNKNOWN) ? "" : row.label()), null, row);
	}

}
