package se.trygghetspaket.tjansteskrivelse.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/**
 * A memo that is checked, with what is known beside it.
 *
 * @param memo the memo as it was read, or as it is being written
 * @param figures the amounts that it is held against
 * @param recorded what the system knows of decisions and documents
 */
public record Reviewed(Tolkning memo, MemoFigures figures, Recorded recorded) {

	/** A memo that nothing is known about but what it says itself. */
	public static Reviewed of(Tolkning memo) {
		return new Reviewed(memo, MemoFigures.of(memo), Recorded.NOTHING);
	}

}
