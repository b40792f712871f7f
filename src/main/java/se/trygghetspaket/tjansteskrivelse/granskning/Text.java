package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.List;

/** Looking for words in running text. */
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

	/** The sentences of a line: a period, a space and a capital letter separate two. */
	static List<String> sentences(String line) {
		List<String> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i + 2 < line.length(); i++) {
			boolean end = ".!?".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' '
					&& Character.isUpperCase(line.charAt(i + 2));
			if (end) {
				sentences.add(line.substring(start, i + 1));
				start = i + 2;
			}
		}
		sentences.add(line.substring(start));
		return sentences;
	}

}
