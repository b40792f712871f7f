package se.trygghetspaket.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Swedish number words up to 999 999, together or apart ("tjugofem", "fyra hundra
 * tusen"), halves ("en halv", "en och en halv") and quarters ("en kvarts").
 */
final class NumberWords {

	private static final List<String> ONES = List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta",
			"nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton");

	private static final List<String> TENS = List.of("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio",
			"åttio", "nittio");

	private static final String HALF = "enhalv";

	private static final String QUARTER = "enkvarts";

	private static final String QUARTERS = "trekvarts";

	private static final int MOST_WORDS = 8;

	private NumberWords() {
	}

	/** The longest run of words that is a number and is followed by a unit or nothing. */
	static Optional<WrittenNumber> read(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		StringBuilder joined = new StringBuilder();
		Optional<WrittenNumber> found = Optional.empty();
		int at = 0;
		for (int words = 0; words < MOST_WORDS && at < lower.length(); words++) {
			int end = at;
			while (end < lower.length() && !Spaces.isSpace(lower.charAt(end))) {
				end++;
			}
			joined.append(lower, at, end);
			Optional<BigDecimal> value = value(joined.toString());
			if (value.isPresent()) {
				found = Optional.of(new WrittenNumber(value.get(), end, false, true));
			}
			at = end;
			while (at < lower.length() && Spaces.isSpace(lower.charAt(at))) {
				at++;
			}
		}
		return found;
	}

	private static Optional<BigDecimal> value(String joined) {
		if (joined.equals(HALF)) {
			return Optional.of(new BigDecimal("0.5"));
		}
		if (joined.equals(QUARTER) || joined.equals(QUARTERS)) {
			return Optional.of(new BigDecimal(joined.equals(QUARTER) ? "0.25" : "0.75"));
		}
		if (joined.endsWith("och" + HALF)) {
			int whole = whole(joined.substring(0, joined.length() - HALF.length() - 3));
			return (whole < 0) ? Optional.empty() : Optional.of(BigDecimal.valueOf(whole * 10L + 5, 1));
		}
		int whole = whole(joined);
		return (whole < 0) ? Optional.empty() : Optional.of(BigDecimal.valueOf(whole));
	}

	/** The number, or −1. */
	private static int whole(String joined) {
		int split = joined.indexOf("tusen");
		if (split < 0) {
			return belowThousand(joined);
		}
		String before = joined.substring(0, split);
		String after = joined.substring(split + "tusen".length());
		int thousands = before.isEmpty() ? 1 : belowThousand(before.equals("et") ? "ett" : before);
		int rest = after.isEmpty() ? 0 : belowThousand(after);
		return (thousands < 1 || rest < 0) ? -1 : thousands * 1000 + rest;
	}

	private static int belowThousand(String joined) {
		int split = joined.indexOf("hundra");
		if (split < 0) {
			return belowHundred(joined);
		}
		String before = joined.substring(0, split);
		String after = joined.substring(split + "hundra".length());
		int hundreds = before.isEmpty() ? 1 : belowHundred(before);
		int rest = after.isEmpty() ? 0 : belowHundred(after);
		return (hundreds < 1 || hundreds > 9 || rest < 0) ? -1 : hundreds * 100 + rest;
	}

	private static int belowHundred(String word) {
		if (word.equals("en")) {
			return 1;
		}
		int plain = ONES.indexOf(word);
		if (plain >= 0) {
			return plain;
		}
		for (int i = 0; i < TENS.size(); i++) {
			if (word.startsWith(TENS.get(i))) {
				String rest = word.substring(TENS.get(i).length());
				int ones = rest.isEmpty() ? 0 : (rest.equals("en") ? 1 : ONES.indexOf(rest));
				return (rest.isEmpty() || (ones >= 1 && ones <= 9)) ? (i + 2) * 10 + ones : -1;
			}
		}
		return -1;
	}

}
