package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What can be told of a cell that may be an amount in digits, without knowing the unit.
 */
public final class AmountText {

	private static final int LONGEST = 40;

	private static final int MOST_MARK = 3;

	private static final Pattern MEANT = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?: ?\\p{L}{2,6})?"
			+ "|-?\\d[\\d \\u00A0.]*(?:,\\d+)?[:,]-|(?:kr|SEK|tkr|mkr) ?\\d[\\d \\u00A0]*(?:,\\d+)?");

	private static final String RAISED = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

	/** What is written where an amount is not decided. */
	private static final Set<String> UNDECIDED = Set.of("ej bestämt", "inte bestämt", "ej beslutat", "inte beslutat",
			"ej fastställt", "inte fastställt", "beslutas senare", "bestäms senare", "ej klart", "ej angivet");

	private AmountText() {
	}

	/** Whether it is an amount in some unit; "16 %" and "2021-01-20" are not. */
	public static boolean isAmount(String text) {
		return read(text, AmountUnit.TKR).isPresent() || read(text, AmountUnit.MKR).isPresent();
	}

	/** The unit's word, if the text tells it after the digits. */
	public static Optional<UnitWord> unit(String printed) {
		String text = withoutFootnote(printed);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetter(text.charAt(i))) {
				String word = text.substring(i);
				return AmountUnit.named(word).map((unit) -> new UnitWord(unit, word));
			}
		}
		return Optional.empty();
	}

	/** Whether it says that nothing is said: a dash, or words such as "ej bestämt". */
	public static boolean tellsNothing(String text) {
		return isDash(text) || isUndecided(text);
	}

	/** Whether it says in words that an amount is not decided: "ej bestämt". */
	public static boolean isUndecided(String text) {
		return UNDECIDED.contains(text.replace('\u00A0', ' ').toLowerCase(Locale.ROOT));
	}

	/**
	 * Without the mark of a footnote at its end: asterisks, a raised figure, or a number
	 * and a parenthesis after a space, as in "1 500 1)".
	 */
	public static String withoutFootnote(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == '*' || RAISED.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		if (end == text.length() && end > 2 && text.charAt(end - 1) == ')') {
			int digits = end - 1;
			while (digits > 0 && end - digits < MOST_MARK && isDigit(text.charAt(digits - 1))) {
				digits--;
			}
			boolean marked = digits < end - 1 && digits > 0 && Character.isWhitespace(text.charAt(digits - 1));
			end = marked ? digits : end;
		}
		return (end == text.length()) ? text : text.substring(0, end).strip();
	}

	/** Whether it is a dash, which tells nothing. */
	public static boolean isDash(String text) {
		return text.length() == 1 && "-–—−".indexOf(text.charAt(0)) >= 0;
	}

	/** How many digits follow the comma. */
	public static int decimals(String text) {
		int comma = text.indexOf(',');
		int end = comma + 1;
		while (comma > 0 && end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return (comma > 0) ? end - comma - 1 : 0;
	}

	/** The amount without its footnote's mark and with a plus sign allowed. */
	public static Optional<Kronor> read(String printed, AmountUnit bareUnit) {
		if (!beginsLikeNumber(printed) || printed.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			String text = withoutFootnote(printed);
			return Optional.of(SwedishAmount.read((text.charAt(0) == '+') ? text.substring(1) : text, bareUnit));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether it is meant as an amount though it cannot be read as one: "1.500.000", "800
	 * 000:-".
	 */
	public static boolean isMeantAsAmount(String text) {
		return text.length() <= LONGEST && MEANT.matcher(text).matches();
	}

	private static boolean beginsLikeNumber(String text) {
		return !text.isEmpty() && (isDigit(text.charAt(0)) || (text.length() > 1 && isDigit(text.charAt(1))));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
