package se.trygghetspaket.shared;

/**
 * What people type or paste, made fit to store, print and compare: no text is kept that
 * cannot be shown as it is.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * One line of visible text, without spaces of any kind around it.
	 * @param longest the most characters
	 * @throws IllegalArgumentException if it is blank, longer, more than one line, or has
	 * characters that cannot be shown or that turn the direction of the text
	 */
	public static String line(String text, int longest) {
		String line = lineOrEmpty(text, longest);
		if (line.isEmpty()) {
			throw new IllegalArgumentException("A line of text must not be blank");
		}
		return line;
	}

	/**
	 * As {@link #line}, but may be empty.
	 * @throws IllegalArgumentException if {@link #line} would refuse it, other than for
	 * being blank
	 */
	public static String lineOrEmpty(String text, int longest) {
		String line = trim(text);
		if (line.length() > longest) {
			throw new IllegalArgumentException("A line of text has at most " + longest + " characters");
		}
		if (line.codePoints().anyMatch((c) -> c == '\t' || isBreak(c) || isUnfit(c))) {
			throw new IllegalArgumentException("A line of text is one line of characters that can be shown");
		}
		return line;
	}

	/**
	 * Text of any number of lines, with line feeds between them, without space around it
	 * and without the characters that a copy from elsewhere brings along but that cannot
	 * be shown. May be empty.
	 */
	public static String lines(String text) {
		return trim(printable(text));
	}

	/** As {@link #lines}, with the space around it. */
	public static String printable(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().forEach((c) -> {
			if (isBreak(c)) {
				kept.append('\n');
			}
			else if (!isUnfit(c)) {
				kept.appendCodePoint(c);
			}
		});
		return kept.toString();
	}

	private static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
	}

	private static boolean isBreak(int c) {
		return switch (c) {
			case '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
			default -> false;
		};
	}

	private static boolean isUnfit(int c) {
		boolean turnsDirection = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
		return turnsDirection || c != '\t' && Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
				|| (c & 0xFFFE) == 0xFFFE;
	}

}
