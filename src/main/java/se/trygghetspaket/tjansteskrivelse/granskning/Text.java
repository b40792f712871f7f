package se.trygghetspaket.tjansteskrivelse.granskning;

/** Looking for words in running text, in any case. */
final class Text {

	private Text() {
	}

	static int indexOfIgnoringCase(String text, String part) {
		for (int i = 0; i + part.length() <= text.length(); i++) {
			if (text.regionMatches(true, i, part, 0, part.length())) {
				return i;
			}
		}
		return -1;
	}

	static boolean containsIgnoringCase(String text, String part) {
		return indexOfIgnoringCase(text, part) >= 0;
	}

	static boolean startsWithIgnoringCase(String text, String part) {
		return text.regionMatches(true, 0, part, 0, part.length());
	}

}
