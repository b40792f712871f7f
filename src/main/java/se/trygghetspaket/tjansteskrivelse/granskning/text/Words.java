package se.trygghetspaket.tjansteskrivelse.granskning.text;

/** Looking for words in running text, in any case. */
public final class Words {

	private Words() {
	}

	public static int indexOfIgnoringCase(String text, String part) {
		for (int i = 0; i + part.length() <= text.length(); i++) {
			if (text.regionMatches(true, i, part, 0, part.length())) {
				return i;
			}
		}
		return -1;
	}

	public static boolean containsIgnoringCase(String text, String part) {
		return indexOfIgnoringCase(text, part) >= 0;
	}

	public static boolean startsWithIgnoringCase(String text, String part) {
		return text.regionMatches(true, 0, part, 0, part.length());
	}

}
