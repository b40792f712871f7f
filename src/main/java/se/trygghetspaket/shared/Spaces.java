package se.trygghetspaket.shared;

/** The kinds of space that stand in and around Swedish amounts. */
final class Spaces {

	/** Between groups of digits, and between an amount and its unit. */
	static final char NO_BREAK = '\u00A0';

	private Spaces() {
	}

	/** Ordinary, tab, no-break, figure, thin and narrow no-break space. */
	static boolean isSpace(char c) {
		return switch (c) {
			case ' ', '\t', NO_BREAK, '\u2007', '\u2009', '\u202F' -> true;
			default -> false;
		};
	}

	/** Without spaces at the ends, and with one ordinary space for every run inside. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		boolean pending = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				pending = !folded.isEmpty();
				continue;
			}
			if (pending) {
				folded.append(' ');
				pending = false;
			}
			folded.append(c);
		}
		return folded.toString();
	}

}
