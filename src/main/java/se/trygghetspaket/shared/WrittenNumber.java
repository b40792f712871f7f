package se.trygghetspaket.shared;

import java.math.BigDecimal;

import se.trygghetspaket.shared.UnreadableAmount.Reason;

/**
 * The number that an amount begins with, in digits or in words.
 *
 * @param value the number
 * @param end where what follows it begins
 * @param hasComma whether it was written with a decimal comma
 * @param inWords whether it was written in words
 */
record WrittenNumber(BigDecimal value, int end, boolean hasComma, boolean inWords) {

	private static final int GROUP = 3;

	static WrittenNumber in(String text) {
		boolean negative = isMinus(text.charAt(0));
		int start = negative ? 1 : 0;
		if (start < text.length() && isDigit(text.charAt(start))) {
			return inDigits(text, start, negative);
		}
		if (text.startsWith(",", start)) {
			throw new UnreadableAmount(Reason.DANGLING_COMMA);
		}
		if (text.startsWith(".", start)) {
			throw new UnreadableAmount(Reason.DECIMAL_POINT);
		}
		if (negative) {
			throw new UnreadableAmount(Reason.MISPLACED_MINUS);
		}
		return NumberWords.read(text).orElseThrow(() -> new UnreadableAmount(Reason.NOT_A_NUMBER));
	}

	private static WrittenNumber inDigits(String text, int start, boolean negative) {
		StringBuilder digits = new StringBuilder();
		int at = integerPart(text, start, digits);
		boolean comma = at < text.length() && text.charAt(at) == ',';
		if (comma) {
			digits.append('.');
			int decimals = at + 1;
			at = run(text, decimals, digits);
			if (at == decimals) {
				throw new UnreadableAmount(Reason.DANGLING_COMMA);
			}
		}
		refuseBadEnd(text, at);
		BigDecimal value = new BigDecimal(digits.toString());
		return new WrittenNumber(negative ? value.negate() : value, at, comma, false);
	}

	/** Digits in one run, or one to three and then groups of exactly three. */
	private static int integerPart(String text, int start, StringBuilder digits) {
		int at = run(text, start, digits);
		boolean grouped = false;
		while (at + 1 < text.length() && Spaces.isSpace(text.charAt(at)) && isDigit(text.charAt(at + 1))) {
			int group = at + 1;
			int end = run(text, group, digits);
			if (end - group != GROUP || (!grouped && group - 1 - start > GROUP)) {
				throw new UnreadableAmount(Reason.BAD_GROUPS);
			}
			grouped = true;
			at = end;
		}
		if (digits.length() > 1 && digits.charAt(0) == '0') {
			throw new UnreadableAmount(Reason.LEADING_ZERO);
		}
		return at;
	}

	private static void refuseBadEnd(String text, int at) {
		int next = at;
		while (next < text.length() && Spaces.isSpace(text.charAt(next))) {
			next++;
		}
		if (next == text.length()) {
			return;
		}
		char c = text.charAt(next);
		if (isDigit(c)) {
			throw new UnreadableAmount(Reason.BAD_GROUPS);
		}
		if (c == '.') {
			throw new UnreadableAmount(Reason.DECIMAL_POINT);
		}
		if (c == ',') {
			throw new UnreadableAmount(Reason.SEVERAL_COMMAS);
		}
		if (isMinus(c)) {
			throw new UnreadableAmount(Reason.MISPLACED_MINUS);
		}
		if ((c == 'e' || c == 'E') && isExponent(text, next + 1)) {
			throw new UnreadableAmount(Reason.EXPONENT);
		}
	}

	private static boolean isExponent(String text, int at) {
		int digit = (at < text.length() && (text.charAt(at) == '+' || isMinus(text.charAt(at)))) ? at + 1 : at;
		return digit < text.length() && isDigit(text.charAt(digit));
	}

	private static int run(String text, int start, StringBuilder digits) {
		int at = start;
		while (at < text.length() && isDigit(text.charAt(at))) {
			digits.append(text.charAt(at++));
		}
		return at;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Hyphen, minus sign or en dash. */
	private static boolean isMinus(char c) {
		return c == '-' || c == '\u2212' || c == '\u2013';
	}

}
