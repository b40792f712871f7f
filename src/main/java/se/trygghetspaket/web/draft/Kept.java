package se.trygghetspaket.web.draft;

import java.time.Instant;

/**
 * What came of keeping a working copy.
 *
 * @param edition the one that is kept now, none where nothing is
 * @param at when that was
 */
record Kept(Outcome outcome, long edition, Instant at) {

	/** How it went. */
	enum Outcome {

		/** It is kept. */
		KEPT,

		/** Another tab has kept one in between, which is not replaced. */
		OTHER,

		/** The form cannot be saved any more, so nothing is kept. */
		CLOSED,

		/** It is more than is kept, or nothing. */
		TOO_LARGE

	}

}
