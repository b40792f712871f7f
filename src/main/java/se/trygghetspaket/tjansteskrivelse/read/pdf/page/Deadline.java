package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/**
 * When a file that is built to be slow has had its time. It is the time that the thread
 * has worked, so that a busy machine refuses no sound file, and at most six times that.
 */
public final class Deadline {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int WAITING = 6;

	private final long worked;

	private final long passed;

	private Deadline(long worked, long passed) {
		this.worked = worked;
		this.passed = passed;
	}

	/** After some time of work in this thread. */
	public static Deadline in(Duration time) {
		return new Deadline(THREADS.getCurrentThreadCpuTime() + time.toNanos(),
				System.nanoTime() + WAITING * time.toNanos());
	}

	/**
	 * Does nothing as long as there is time.
	 * @throws UnreadableMemo when there is none left
	 */
	public void check() {
		if (THREADS.getCurrentThreadCpuTime() > this.worked || System.nanoTime() - this.passed > 0) {
			throw new UnreadableMemo(Reason.PDF_TOO_HEAVY);
		}
	}

}
