package se.trygghetspaket.historik;

import java.util.List;

/**
 * An entry as pages tell it.
 *
 * @param sentences what was done, each a whole sentence with the person's name
 * @param folded whether the details are so many that they are shown on demand
 * @param reason why, as given; may be empty
 * @param version the version of the case, empty for a paket
 */
public record HistoryLine(String number, String at, List<String> sentences, List<Detail> details, boolean folded,
		String reason, String version, String sha256) {

	/** How much of a hash is enough to tell two apart at a glance. */
	private static final int SHORT = 12;

	public HistoryLine {
		sentences = List.copyOf(sentences);
		details = List.copyOf(details);
	}

	/** The first digits of the hash. */
	public String shortSha256() {
		return this.sha256.substring(0, SHORT);
	}

	/**
	 * A change, with the texts before and after where they are too long for a sentence.
	 *
	 * @param before empty where there is nothing to show
	 * @param after empty where there is nothing to show
	 */
	public record Detail(String sentence, String before, String after) {

		/** Whether there are texts to show. */
		public boolean hasTexts() {
			return !this.before.isEmpty() || !this.after.isEmpty();
		}

	}

}
