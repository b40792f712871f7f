package se.trygghetspaket.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes how large a file is, as the file lists of computers do. */
public final class WrittenSize {

	private static final long STEP = 1024;

	private static final String SPACE = "\u00a0";

	private WrittenSize() {
	}

	/** "512 byte", "34 kB", "1,2 MB", "10 MB". */
	public static String of(long bytes) {
		if (bytes < STEP) {
			return bytes + SPACE + "byte";
		}
		if (bytes < STEP * STEP) {
			return (bytes + STEP - 1) / STEP + SPACE + "kB";
		}
		BigDecimal mega = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(STEP * STEP), 1, RoundingMode.HALF_UP);
		return mega.stripTrailingZeros().toPlainString().replace('.', ',') + SPACE + "MB";
	}

}
