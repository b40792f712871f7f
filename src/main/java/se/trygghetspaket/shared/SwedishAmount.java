package se.trygghetspaket.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

import se.trygghetspaket.shared.UnreadableAmount.Reason;

/**
 * The one place where text becomes {@link Kronor} and kronor become text, by Swedish
 * rules: decimal comma, spaces between thousands, the unit after the digits. What could
 * mean two things is refused; nothing is rounded and nothing passes through floating
 * point.
 */
public final class SwedishAmount {

	/** From here a bare whole number in a column of millions may be anything … */
	static final long AMBIGUOUS_FROM = 1_000;

	/** … and from here it can only be kronor. */
	static final long KRONOR_FROM = 10_000;

	private static final int LONGEST = 80;

	private static final char MINUS = '\u2212';

	private SwedishAmount() {
	}

	/**
	 * Reads "0,8", "1,5 mnkr", "400 tkr", "800 000 kr", "5 miljoner kronor", "fem
	 * miljoner kronor" and their like.
	 * @param bareUnit the unit of a number that has none. In a context of millions a
	 * whole number below 1 000 is millions, from 10 000 kronor, and between them refused.
	 * @throws UnreadableAmount with the reason, when the text is no certain amount
	 */
	public static Kronor read(String text, AmountUnit bareUnit) {
		String trimmed = checked(text);
		WrittenNumber number = WrittenNumber.in(trimmed);
		String rest = trimmed.substring(number.end());
		if (rest.isBlank()) {
			return inKronor(number, bareUnit(number, bareUnit));
		}
		return inKronor(number, unit(rest));
	}

	/**
	 * Writes an amount so that {@link #read} gives it back: "−1 500,5 tkr", with no-break
	 * spaces inside.
	 * @throws IllegalArgumentException when the style cannot show the amount exactly
	 */
	public static String write(Kronor amount, AmountStyle style) {
		if (!style.showsExactly(amount)) {
			throw new IllegalArgumentException("Beloppet " + amount.value() + " kr kan inte skrivas exakt i "
					+ style.word() + " med " + style.decimals() + " decimaler.");
		}
		String digits = BigDecimal.valueOf(Math.abs(amount.value()), style.unit().exponent())
			.setScale(style.decimals())
			.toPlainString();
		int point = digits.indexOf('.');
		int whole = (point < 0) ? digits.length() : point;
		StringBuilder written = new StringBuilder();
		if (amount.isNegative()) {
			written.append(MINUS);
		}
		for (int i = 0; i < whole; i++) {
			if (i > 0 && (whole - i) % 3 == 0) {
				written.append(Spaces.NO_BREAK);
			}
			written.append(digits.charAt(i));
		}
		if (point >= 0) {
			written.append(',').append(digits, point + 1, digits.length());
		}
		if (style.withUnit()) {
			written.append(Spaces.NO_BREAK).append(style.word());
		}
		return written.toString();
	}

	private static String checked(String text) {
		if (text.length() > LONGEST) {
			throw new UnreadableAmount(Reason.TOO_LONG);
		}
		if (text.codePoints().anyMatch(SwedishAmount::isForeignDigit)) {
			throw new UnreadableAmount(Reason.FOREIGN_DIGIT);
		}
		int start = 0;
		int end = text.length();
		while (start < end && Spaces.isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			throw new UnreadableAmount(Reason.EMPTY);
		}
		return text.substring(start, end);
	}

	private static boolean isForeignDigit(int c) {
		return switch (Character.getType(c)) {
			case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> c > '9';
			default -> false;
		};
	}

	private static AmountUnit bareUnit(WrittenNumber number, AmountUnit context) {
		if (number.inWords() && number.value().signum() != 0) {
			throw new UnreadableAmount(Reason.MISSING_UNIT);
		}
		if (context != AmountUnit.MKR || number.hasComma()) {
			return context;
		}
		BigInteger whole = number.value().toBigIntegerExact().abs();
		if (whole.compareTo(BigInteger.valueOf(AMBIGUOUS_FROM)) < 0) {
			return AmountUnit.MKR;
		}
		if (whole.compareTo(BigInteger.valueOf(KRONOR_FROM)) < 0) {
			throw new UnreadableAmount(Reason.AMBIGUOUS_UNIT);
		}
		return AmountUnit.KR;
	}

	private static AmountUnit unit(String rest) {
		Optional<AmountUnit> unit = AmountUnit.named(rest);
		if (unit.isPresent()) {
			return unit.get();
		}
		String word = Spaces.fold(rest);
		for (int end = word.indexOf(' '); end > 0; end = word.indexOf(' ', end + 1)) {
			if (AmountUnit.named(word.substring(0, end)).isPresent()) {
				throw new UnreadableAmount(Reason.TRAILING_TEXT);
			}
		}
		char first = word.charAt(0);
		boolean unitLike = Character.isLetter(first) || first == '%'
				|| Character.getType(first) == Character.CURRENCY_SYMBOL;
		throw new UnreadableAmount(unitLike ? Reason.UNKNOWN_UNIT : Reason.TRAILING_TEXT);
	}

	private static Kronor inKronor(WrittenNumber number, AmountUnit unit) {
		if (unit == AmountUnit.KR && number.value().scale() > 2) {
			throw new UnreadableAmount(Reason.THOUSANDS_COMMA);
		}
		BigDecimal kronor = number.value().movePointRight(unit.exponent());
		if (kronor.abs().compareTo(BigDecimal.valueOf(Kronor.LIMIT)) > 0) {
			throw new UnreadableAmount(Reason.OUT_OF_RANGE);
		}
		if (kronor.stripTrailingZeros().scale() > 0) {
			throw new UnreadableAmount(Reason.NOT_WHOLE_KRONOR);
		}
		return new Kronor(kronor.longValueExact());
	}

}
