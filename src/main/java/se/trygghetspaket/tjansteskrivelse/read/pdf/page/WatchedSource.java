package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file in memory that is not read from after the deadline. */
final class WatchedSource extends RandomAccessReadBuffer {

	private static final int READS_BETWEEN_CHECKS = 4096;

	private final Deadline deadline;

	private int reads;

	WatchedSource(byte[] bytes, Deadline deadline) {
		super(bytes);
		this.deadline = deadline;
	}

	@Override
	public int read() throws IOException {
		watch();
		return super.read();
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		watch();
		return super.read(bytes, offset, length);
	}

	@Override
	public void seek(long position) throws IOException {
		watch();
		super.seek(position);
	}

	private void watch() {
		if (this.reads++ % READS_BETWEEN_CHECKS == 0) {
			this.deadline.check();
		}
	}

}
