package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Locale;

/**
 * Tells whether two labels name the same insats, though one has another dash or space.
 */
public final class LabelKey {

	private static final String RAISED = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

	private LabelKey() {
	}

	/**
	 * The label in lower case, with single spaces and hyphens for dashes, without the
	 * mark of a footnote.
	 */
	public static String of(String label) {
		StringBuilder key = new StringBuilder();
		for (String word : label.strip().split("[\\s\\u00A0\\u202F]+")) {
			key.append(key.isEmpty() ? "" : " ").append(word);
		}
		return withoutFootnote(key.toString()).replace('–', '-').replace('—', '-').toLowerCase(Locale.ROOT);
	}

	/** Without a last "1)", asterisk or raised figure. */
	private static String withoutFootnote(String key) {
		int end = key.length();
		while (end > 0 && (key.charAt(end - 1) == '*' || RAISED.indexOf(key.charAt(end - 1)) >= 0)) {
			end--;
		}
		boolean marked = end > 3 && key.charAt(end - 1) == ')' && Character.isDigit(key.charAt(end - 2))
				&& key.charAt(end - 3) == ' ';
		return key.substring(0, marked ? end - 3 : end).strip();
	}

}
