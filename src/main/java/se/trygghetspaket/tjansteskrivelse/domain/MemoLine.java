package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.Nullable;

/**
 * A line of a memo as it was handed in, whatever kind of file it came from.
 *
 * @param number the line's number in the source from 1, or null where a source has no
 * lines and for lines that the reader puts in
 * @param text the line without its end; spaces and tabs as in the source
 * @param role what the source's own structure says that it is
 */
public record MemoLine(@Nullable Integer number, String text, LineRole role) {

	/** A line of a source without structure. */
	public MemoLine(@Nullable Integer number, String text) {
		this(number, text, LineRole.UNKNOWN);
	}

	/** A line that stands for something else, or separates. */
	public static MemoLine inserted(String text) {
		return new MemoLine(null, text);
	}

	/** The text without space of any kind at its ends. */
	public String trimmed() {
		int start = 0;
		int end = this.text.length();
		while (start < end && isSpace(this.text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(this.text.charAt(end - 1))) {
			end--;
		}
		return this.text.substring(start, end);
	}

	public boolean isBlank() {
		return this.text.chars().allMatch(MemoLine::isSpace);
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
	}

}
