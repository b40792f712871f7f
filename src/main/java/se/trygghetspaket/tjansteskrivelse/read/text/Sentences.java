package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of running text. */
public final class Sentences {

	private Sentences() {
	}

	/** A period, a space and a capital letter or a tie separate two sentences. */
	public static List<String> of(String line) {
		List<String> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i + 2 < line.length(); i++) {
			boolean end = ".!?".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' '
					&& (Character.isUpperCase(line.charAt(i + 2)) || line.startsWith("{{", i + 2));
			if (end) {
				sentences.add(line.substring(start, i + 1));
				start = i + 2;
			}
		}
		sentences.add(line.substring(start));
		return sentences;
	}

}
