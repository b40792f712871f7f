package se.trygghetspaket.shared;

import java.util.ArrayList;
import java.util.List;

/** The amounts with a unit that stand in running text: "… läggs 400 tkr på …". */
public final class AmountsInText {

	private static final int MOST_DIGIT_GROUPS = 5;

	private static final int LONGEST_UNIT = 20;

	private AmountsInText() {
	}

	/** All of them in order; what cannot be read with certainty is left out. */
	public static List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			if (!isDigit(text.charAt(at)) || (at > 0 && belongsToNumber(text.charAt(at - 1)))) {
				at++;
				continue;
			}
			int end = unitEnd(text, numberEnd(text, at));
			int start = (at > 0 && isMinus(text, at - 1)) ? at - 1 : at;
			if (end < 0 || !add(found, text, start, end)) {
				at = runEnd(text, at);
			}
			else {
				at = end;
			}
		}
		return found;
	}

	private static boolean add(List<Found> found, String text, int start, int end) {
		try {
			String quote = text.substring(start, end);
			found.add(new Found(start, end, quote, SwedishAmount.read(quote, AmountUnit.KR)));
			return true;
		}
		catch (UnreadableAmount ex) {
			return false;
		}
	}

	/** After the digits, the groups of three that follow, and the decimals. */
	private static int numberEnd(String text, int start) {
		int at = runEnd(text, start);
		for (int groups = 0; groups < MOST_DIGIT_GROUPS; groups++) {
			int next = at + 1;
			if (next >= text.length() || !Spaces.isSpace(text.charAt(at)) || runEnd(text, next) != next + 3) {
				break;
			}
			at = next + 3;
		}
		if (at + 1 < text.length() && text.charAt(at) == ',' && isDigit(text.charAt(at + 1))) {
			at = runEnd(text, at + 1);
		}
		return at;
	}

	/** After the longest unit that follows, or −1. */
	private static int unitEnd(String text, int numberEnd) {
		int start = numberEnd;
		while (start < text.length() && Spaces.isSpace(text.charAt(start))) {
			start++;
		}
		int longest = -1;
		int limit = Math.min(text.length(), start + LONGEST_UNIT);
		for (int end = start + 1; end <= limit; end++) {
			boolean boundary = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
			if (boundary && text.charAt(end - 1) != '.' && !Spaces.isSpace(text.charAt(end - 1))
					&& AmountUnit.named(text.substring(start, end)).isPresent()) {
				longest = end;
			}
		}
		return longest;
	}

	private static int runEnd(String text, int start) {
		int at = start;
		while (at < text.length() && isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean belongsToNumber(char c) {
		return Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == '/' || c == ':';
	}

	private static boolean isMinus(String text, int at) {
		char c = text.charAt(at);
		return (c == '-' || c == '\u2212' || c == '\u2013') && (at == 0 || Spaces.isSpace(text.charAt(at - 1)));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/**
	 * An amount and where it stands.
	 *
	 * @param start the index of its first character
	 * @param end the index after its last
	 * @param quote as printed
	 * @param kronor what it is
	 */
	public record Found(int start, int end, String quote, Kronor kronor) {

	}

}
