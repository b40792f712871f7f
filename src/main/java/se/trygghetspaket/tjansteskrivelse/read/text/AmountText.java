package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.Optional;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What can be told of a cell that may be an amount in digits, without knowing the unit.
 */
public final class AmountText {

	private static final int LONGEST = 40;

	private AmountText() {
	}

	/** Whether it is an amount in some unit; "16 %" and "2021-01-20" are not. */
	public static boolean isAmount(String text) {
		return read(text, AmountUnit.TKR).isPresent() || read(text, AmountUnit.MKR).isPresent();
	}

	/** The unit's word, if the text tells it after the digits. */
	public static Optional<UnitWord> unit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetter(text.charAt(i))) {
				String word = text.substring(i);
				return AmountUnit.named(word).map((unit) -> new UnitWord(unit, word));
			}
		}
		return Optional.empty();
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

	public static Optional<Kronor> read(String text, AmountUnit bareUnit) {
		if (!beginsLikeNumber(text) || text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(SwedishAmount.read(text, bareUnit));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	private static boolean beginsLikeNumber(String text) {
		return !text.isEmpty() && (isDigit(text.charAt(0)) || (text.length() > 1 && isDigit(text.charAt(1))));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
