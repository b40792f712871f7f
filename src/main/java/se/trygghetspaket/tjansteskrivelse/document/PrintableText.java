package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * Text as every export can show it, and all of them alike: without control characters,
 * which XML forbids, and without those that turn the direction of what follows, which
 * would show an amount backwards.
 */
final class PrintableText {

	private static final int UNKNOWN = 0xFFFD;

	private PrintableText() {
	}

	/** The lines of a text. */
	static List<String> lines(String text) {
		return clean(text).lines().toList();
	}

	/** A text on one line, with a space for every break and tab. */
	static String line(String text) {
		return clean(text).replace('\n', ' ').replace('\t', ' ').strip();
	}

	/** A text with every kind of line break as one, and tabs as they are. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().forEach((c) -> {
			if (isBreak(c)) {
				clean.append('\n');
			}
			else if (!isDropped(c)) {
				clean.appendCodePoint(isUnprintable(c) ? UNKNOWN : c);
			}
		});
		return clean.toString();
	}

	private static boolean isBreak(int c) {
		return switch (c) {
			case '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
			default -> false;
		};
	}

	private static boolean isDropped(int c) {
		boolean turnsDirection = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
		return turnsDirection || (Character.isISOControl(c) && c != '\t');
	}

	/** Half a surrogate pair, or one of Unicode's noncharacters. */
	private static boolean isUnprintable(int c) {
		return Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
	}

}
