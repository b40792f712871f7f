package se.trygghetspaket.search.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.TypedText;

/**
 * Söktext: what somebody typed to search for.
 *
 * @param text on one line, without space around it
 */
public record SearchText(String text) {

	/** The longest text that is searched for, in characters. */
	public static final int MAX_LENGTH = 200;

	/** A word that is still being typed begins like this. */
	private static final int SHORTEST_PREFIX = 2;

	private static final Pattern LAST_WORD = Pattern.compile("^(.*?)([\\p{L}\\p{N}]+)$");

	/** Phrases, exclusions and alternatives mean what they say, and nothing is added. */
	private static final Pattern OPERATOR = Pattern.compile("\"|(^|\\s)-\\S|(^|\\s)or\\s", Pattern.CASE_INSENSITIVE);

	public SearchText {
		text = TypedText.lines(text.replace('\0', ' ')).replaceAll("\\s+", " ").strip();
	}

	public boolean empty() {
		return this.text.isEmpty();
	}

	public boolean tooLong() {
		return this.text.length() > MAX_LENGTH;
	}

	/** All but the last word, where that may be one that is still being typed. */
	public String beforeLast() {
		Matcher words = LAST_WORD.matcher(this.text);
		return (words.matches() && !prefix().isEmpty()) ? words.group(1).strip() : "";
	}

	/**
	 * The last word as the beginning of one, in lower case; empty where it cannot be the
	 * beginning of a longer one.
	 */
	public String prefix() {
		Matcher words = LAST_WORD.matcher(this.text);
		boolean open = words.matches() && words.group(2).length() >= SHORTEST_PREFIX
				&& !OPERATOR.matcher(this.text).find();
		return open ? words.group(2).toLowerCase(Locale.ROOT) : "";
	}

	/** The text as a diarienummer is compared: in upper case. */
	public String diarienummer() {
		return this.text.toUpperCase(Locale.ROOT);
	}

}
