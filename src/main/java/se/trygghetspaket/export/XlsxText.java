package se.trygghetspaket.export;

import java.util.regex.Pattern;

/**
 * A text as a cell of a workbook can hold it: of at most 32,767 characters that XML has,
 * and without what Excel would read as an escaped character.
 */
final class XlsxText {

	/** The most characters of a cell, in UTF-16. */
	static final int LONGEST = 32_767;

	/** Excel reads {@code _x0041_} as A; {@code _x005F_} is the underscore itself. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private XlsxText() {
	}

	/**
	 * The text.
	 * @param cut what stands at its end where it was too long
	 */
	static String of(String text, String cut) {
		String fit = visible(text);
		if (fit.length() > LONGEST) {
			int end = LONGEST - cut.length();
			fit = fit.substring(0, Character.isHighSurrogate(fit.charAt(end - 1)) ? end - 1 : end) + cut;
		}
		return ESCAPE.matcher(fit).replaceAll("_x005F_");
	}

	/**
	 * Whether a spreadsheet would take it for a formula if it were typed, so that the
	 * cell is marked as text.
	 */
	static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
	}

	private static String visible(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach((c) -> {
			boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
			boolean unfit = control || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
			if (!unfit) {
				kept.appendCodePoint(c);
			}
		});
		return kept.toString();
	}

}
