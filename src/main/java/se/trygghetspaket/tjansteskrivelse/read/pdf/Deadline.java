package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.time.Duration;

import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/** When a file that is built to be slow has had its time. */
final class Deadline {

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/**
	 * Does nothing as long as there is time.
	 * @throws UnreadableMemo when there is none left
	 */
	void check() {
		if (System.nanoTime() - this.end > 0) {
			throw new UnreadableMemo(Reason.PDF_TOO_HEAVY);
		}
	}

}
