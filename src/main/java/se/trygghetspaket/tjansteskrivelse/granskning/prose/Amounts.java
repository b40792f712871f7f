package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;

/**
 * The amounts in a sentence: in digits, in words, and numbers that share the unit of the
 * amount after them ("200 respektive 300 tkr").
 */
final class Amounts {

	private static final Pattern SHARED_UNIT = Pattern
		.compile("(?<![\\p{L}\\d,.:/])(\\d{1,3}(?:[ \\u00A0]\\d{3})*(?:,\\d+)?)\\s*"
				+ "(respektive|resp\\.?|till|och|–|-|eller|,)\\s*$", Pattern.CASE_INSENSITIVE);

	private static final Pattern UNIT_WORD = Pattern.compile(
			"(?<=[\\p{L}] )(miljoner kronor|miljon kronor|miljoner kr|miljoner|miljon|tusen kronor|tusen kr|tusen|mkr|tkr|kronor|kr)"
					+ "(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE);

	private static final int MOST_NUMBER_WORDS = 6;

	private Amounts() {
	}

	/** All of them in order, tied ones too. */
	static List<Found> in(String sentence) {
		List<Found> found = new ArrayList<>();
		List<Tie> ties = Tie.in(sentence);
		for (Tie tie : ties) {
			found.add(new Found(tie.start(), tie.end(), null, Role.ALONE, tie));
		}
		for (AmountsInText.Found amount : AmountsInText.in(sentence)) {
			if (ties.stream().noneMatch((tie) -> amount.start() >= tie.start() && amount.start() < tie.end())) {
				Role role = shared(sentence, amount, found);
				found.add(new Found(amount.start(), amount.end(), amount.kronor(), role, null));
			}
		}
		inWords(sentence, found);
		found.sort(Comparator.comparingInt(Found::start));
		pair(sentence, found);
		return found;
	}

	/** Amounts that each have their unit and still stand to each other. */
	private static void pair(String sentence, List<Found> found) {
		for (int i = 0; i + 1 < found.size(); i++) {
			Found first = found.get(i);
			Found second = found.get(i + 1);
			String between = sentence.substring(first.end(), second.start()).strip().toLowerCase(Locale.ROOT);
			String before = sentence.substring(0, first.start()).stripTrailing().toLowerCase(Locale.ROOT);
			if (between.equals("respektive") || between.equals("resp.")) {
				found.set(i, first.as(Role.LISTED));
				found.set(i + 1, second.as(Role.LISTED));
			}
			else if (between.equals("till") || between.equals(", till")) {
				found.set(i, before.matches("(?s).*\\b(?:från|ifrån)") ? first.as(Role.FROM) : first);
				found.set(i + 1, second.as(Role.TO));
			}
		}
	}

	/** Adds the number before an amount that has its unit from it. */
	private static Role shared(String sentence, AmountsInText.Found amount, List<Found> found) {
		String before = sentence.substring(0, amount.start());
		Matcher matcher = SHARED_UNIT.matcher(before);
		if (!matcher.find()) {
			return Role.ALONE;
		}
		String joined = matcher.group(2).toLowerCase(Locale.ROOT);
		String lead = before.substring(0, matcher.start()).stripTrailing().toLowerCase(Locale.ROOT);
		Optional<Kronor> first = read(matcher.group(1), unit(amount.quote()));
		if (first.isEmpty() || joined.equals(",")) {
			return Role.ALONE;
		}
		Role role = joined.startsWith("resp") ? Role.LISTED
				: joined.equals("till") && (lead.endsWith("från") || lead.endsWith("ifrån")) ? Role.FROM
						: joined.equals("och") && !lead.endsWith("mellan") ? Role.LISTED : Role.RANGE;
		if (role == Role.LISTED && joined.equals("och") && !sentence.toLowerCase(Locale.ROOT).contains("respektive")) {
			return Role.ALONE;
		}
		found.add(new Found(matcher.start(1), matcher.end(1), first.get(), role, null));
		return (role == Role.FROM) ? Role.TO : role;
	}

	private static AmountUnit unit(String quote) {
		int at = 0;
		while (at < quote.length() && !Character.isLetter(quote.charAt(at))) {
			at++;
		}
		return AmountUnit.named(quote.substring(at)).orElse(AmountUnit.KR);
	}

	private static void inWords(String sentence, List<Found> found) {
		Matcher unit = UNIT_WORD.matcher(sentence);
		while (unit.find()) {
			int end = unit.end();
			if (found.stream().anyMatch((other) -> other.start() < end && unit.start() < other.end())) {
				continue;
			}
			int start = unit.start();
			int best = -1;
			for (int words = 0; words < MOST_NUMBER_WORDS && start > 1; words++) {
				start = sentence.lastIndexOf(' ', start - 2) + 1;
				if (Character.isLetter(sentence.charAt(start))
						&& read(sentence.substring(start, end), null).isPresent()) {
					best = start;
				}
			}
			int from = best;
			if (best >= 0) {
				read(sentence.substring(best, end), null)
					.ifPresent((kronor) -> found.add(new Found(from, end, kronor, Role.ALONE, null)));
			}
		}
	}

	private static Optional<Kronor> read(String text, @Nullable AmountUnit unit) {
		try {
			if (unit != null) {
				return Optional.of(SwedishAmount.read(text + " " + unit.word(), AmountUnit.KR));
			}
			return Optional.of(SwedishAmount.read(text, AmountUnit.KR));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	/** How an amount stands to the one beside it. */
	enum Role {

		ALONE, RANGE, LISTED, FROM, TO

	}

	/**
	 * An amount.
	 *
	 * @param kronor how much, or null for a tied one
	 * @param tie what it is tied to, or null
	 */
	record Found(int start, int end, @Nullable Kronor kronor, Role role, @Nullable Tie tie) {

		Found as(Role other) {
			return new Found(this.start, this.end, this.kronor, other, this.tie);
		}

	}

}
