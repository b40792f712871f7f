package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Locale;

/**
 * Tells whether two labels name the same insats, though one has another dash or space.
 */
public final class LabelKey {

	private LabelKey() {
	}

	/** The label in lower case, with single spaces and hyphens for dashes. */
	public static String of(String label) {
		StringBuilder key = new StringBuilder();
		for (String word : label.strip().split("[\\s\\u00A0\\u202F]+")) {
			key.append(key.isEmpty() ? "" : " ").append(word);
		}
		return key.toString().replace('–', '-').replace('—', '-').toLowerCase(Locale.ROOT);
	}

}
