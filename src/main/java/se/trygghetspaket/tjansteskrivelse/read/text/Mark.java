package se.trygghetspaket.tjansteskrivelse.read.text;

import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;

/**
 * What a line of a list begins with, and the rest of it.
 *
 * @param marking the kind of mark
 * @param number the number, or 0
 * @param rest the line without the mark, trimmed
 */
public record Mark(ListMarking marking, int number, String rest) {

	private static final String BULLETS = "•·▪●○◦‣∙*\u2023\uF0B7-–—";

	private static final int MOST_DIGITS = 3;

	/** Takes the mark off a trimmed line. */
	public static Mark of(String line) {
		if (!line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0
				&& (line.length() == 1 || Character.isWhitespace(line.charAt(1)) || isUnmistakable(line))) {
			return new Mark(ListMarking.BULLETED, 0, line.substring(1).strip());
		}
		int digits = 0;
		while (digits < line.length() && digits < MOST_DIGITS && isDigit(line.charAt(digits))) {
			digits++;
		}
		if (digits > 0 && digits + 1 < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
				&& Character.isWhitespace(line.charAt(digits + 1))) {
			return new Mark(ListMarking.NUMBERED, Integer.parseInt(line.substring(0, digits)),
					line.substring(digits + 1).strip());
		}
		return new Mark(ListMarking.NONE, 0, line);
	}

	public boolean isNone() {
		return this.marking == ListMarking.NONE;
	}

	/** A dot needs no space after it, a dash does: it could be a minus. */
	private static boolean isUnmistakable(String line) {
		return "•·▪●○◦‣∙\uF0B7".indexOf(line.charAt(0)) >= 0;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
