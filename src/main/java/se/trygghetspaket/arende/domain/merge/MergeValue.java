package se.trygghetspaket.arende.domain.merge;

/**
 * Det som jämförs: one thing that can be changed by itself.
 *
 * @param text as it is written
 * @param meaning what it means; two values are the same when that is
 * @param joinable whether two texts can stand one after the other
 */
public record MergeValue(String text, String meaning, boolean joinable) {

	/** A line or a choice, which is one or the other. */
	public static MergeValue of(String text) {
		return new MergeValue(text, plain(text), false);
	}

	/** A text, where two can stand one after the other. */
	public static MergeValue ofText(String text) {
		return new MergeValue(text, plain(text), true);
	}

	/** Whether it means the same. */
	public boolean same(MergeValue other) {
		return this.meaning.equals(other.meaning);
	}

	/** This text, and the other after it. */
	MergeValue then(MergeValue other) {
		if (this.meaning.isEmpty() || other.meaning.isEmpty()) {
			return this.meaning.isEmpty() ? other : this;
		}
		return ofText(this.text.stripTrailing() + "\n\n" + other.text.strip());
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").strip();
	}

}
