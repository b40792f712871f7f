package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.Kronor;

/** Fractions in words. */
final class Fractions {

	/** In words, with numerator and denominator. */
	private static final Map<String, int[]> WORDS = Map.of("hälften", new int[] { 1, 2 }, "halva", new int[] { 1, 2 },
			"en tredjedel", new int[] { 1, 3 }, "en fjärdedel", new int[] { 1, 4 }, "en femtedel", new int[] { 1, 5 },
			"en tiondel", new int[] { 1, 10 }, "två tredjedelar", new int[] { 2, 3 }, "tre fjärdedelar",
			new int[] { 3, 4 });

	private static final Pattern ANY = Pattern
		.compile("\\b(" + WORDS.keySet().stream().sorted().collect(Collectors.joining("|")) + ")\\b");

	private Fractions() {
	}

	/** What a fraction of an amount is when one is told, where that is whole kronor. */
	static Optional<Kronor> before(String lower, Kronor whole) {
		Matcher matcher = ANY.matcher(lower);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int[] fraction = WORDS.getOrDefault(matcher.group(1), new int[] { 1, 1 });
		long times = Math.multiplyExact(whole.value(), fraction[0]);
		return (times % fraction[1] == 0) ? Optional.of(Kronor.of(times / fraction[1])) : Optional.empty();
	}

	/** Finds one. */
	static Matcher in(String lower) {
		return ANY.matcher(lower);
	}

	/** What a fraction is in percent. */
	static BigDecimal percent(String words) {
		int[] fraction = WORDS.getOrDefault(words, new int[] { 1, 1 });
		return BigDecimal.valueOf(fraction[0] * 100L).divide(BigDecimal.valueOf(fraction[1]), 2, RoundingMode.HALF_UP);
	}

}
