package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.text.Normalizer;

/** Text as it is printed: without what is invisible, and with spaces that fonts have. */
final class PrintedText {

	private static final int NO_BREAK_SPACE = '\u00A0';

	private PrintedText() {
	}

	/**
	 * The text in composed characters. Zero-width characters, soft hyphens and other
	 * invisible marks are left out, for they print nothing and would stand as squares;
	 * spaces of all widths become ordinary ones, that break a line only where they did.
	 */
	static String of(String text) {
		StringBuilder printed = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((c) -> {
			if (Character.getType(c) == Character.SPACE_SEPARATOR) {
				printed.appendCodePoint(breaks(c) ? ' ' : NO_BREAK_SPACE);
			}
			else if (!isInvisible(c)) {
				printed.appendCodePoint(c);
			}
		});
		return printed.toString();
	}

	/** Figure space and narrow no-break space keep what is around them together. */
	private static boolean breaks(int space) {
		return space != NO_BREAK_SPACE && space != '\u2007' && space != '\u202F';
	}

	private static boolean isInvisible(int c) {
		boolean selectsVariant = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
		return selectsVariant || Character.getType(c) == Character.FORMAT || c == '\u034F';
	}

}
