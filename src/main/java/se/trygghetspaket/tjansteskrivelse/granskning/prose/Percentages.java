package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/** Percentages in running text: of how much a line has changed, or of the whole. */
final class Percentages {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:,\\d{1,2})?)\\s?(?:procents?\\b|%)");

	/** "A quarter" of a change. */
	private static final Pattern BY_FRACTION = Pattern
		.compile("(?:\\bmed\\s*$)|^\\s*(?:lägre|högre|mer|mindre|större)\\b");

	private static final Pattern UP = Pattern
		.compile("\\b(?:öka|ökning|stig|höj|höjning|högre|mer|större|upp|förstärk|utök)\\p{L}*");

	private static final Pattern DOWN = Pattern
		.compile("\\b(?:minsk|minskning|sänk|sänkning|lägre|mindre|ned|reducer|neddrag)\\p{L}*");

	private static final Pattern SHARE = Pattern.compile(
			"^\\s*av (?:hela |den totala |det totala |årets |den samlade )?(?:paketet|ramen|budgetramen|medlen|summan|potten|budgeten"
					+ "|\\p{L}+paketet|pengarna|totalen)\\b");

	private static final Pattern ROUGHLY = Pattern
		.compile("\\b(?:cirka|ca|omkring|ungefär|runt|närmare|drygt|knappt|nästan)\\s*$");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal LOOSE = BigDecimal.valueOf(5);

	private final MemoFigures figures;

	Percentages(MemoFigures figures) {
		this.figures = figures;
	}

	/** Where a percentage or a fraction begins, or −1. */
	static int start(String clause) {
		return find(clause).map(Matcher::start).orElse(-1);
	}

	private static Optional<Matcher> find(String clause) {
		Matcher percent = PERCENT.matcher(clause);
		if (percent.find()) {
			return Optional.of(percent);
		}
		Matcher fraction = Fractions.in(clause);
		boolean ofChange = fraction.find() && (BY_FRACTION.matcher(clause.substring(0, fraction.start())).find()
				|| BY_FRACTION.matcher(clause.substring(fraction.end())).find());
		return ofChange ? Optional.of(fraction) : Optional.empty();
	}

	private static BigDecimal told(String words) {
		return Character.isDigit(words.charAt(0)) ? new BigDecimal(words.replace(',', '.')) : Fractions.percent(words);
	}

	/** A percentage in a clause about one line that is another than the figures give. */
	Optional<Claim> falseIn(Claims.Said said, List<MemoFigures.Row> rows, boolean whole) {
		Optional<Matcher> found = find(said.clause());
		if (found.isEmpty() || rows.size() > 1 || (rows.isEmpty() && !whole)) {
			return Optional.empty();
		}
		Matcher matcher = found.get();
		Kronor before = rows.isEmpty() ? this.figures.previousSum() : rows.get(0).previous();
		Kronor now = rows.isEmpty() ? this.figures.sum() : rows.get(0).current();
		String label = rows.isEmpty() ? "" : rows.get(0).label();
		Place place = said.sentence().place(said.start() + matcher.start(), said.start() + matcher.end());
		BigDecimal told = told(matcher.group(1));
		boolean roughly = ROUGHLY.matcher(said.clause().substring(0, matcher.start())).find();
		Kronor sum = this.figures.sum();
		if (SHARE.matcher(said.clause().substring(matcher.end())).find()) {
			if (now == null || sum == null || sum.isZero() || rows.isEmpty()) {
				return Optional.empty();
			}
			BigDecimal share = percent(now, sum);
			return agrees(told, share, roughly) ? Optional.empty()
					: Optional.of(new Claim(place, label, sum, now, tenths(share)));
		}
		boolean up = UP.matcher(said.clause()).find();
		boolean down = DOWN.matcher(said.clause()).find();
		if (before == null || now == null || before.isZero() || up == down) {
			return Optional.empty();
		}
		BigDecimal change = percent(now.minus(before), before);
		return agrees(down ? told.negate() : told, change, roughly) ? Optional.empty()
				: Optional.of(new Claim(place, label, before, now, null));
	}

	/** As exact as it is told: 33 percent is right for 33.3. */
	private static boolean agrees(BigDecimal told, BigDecimal actual, boolean roughly) {
		BigDecimal margin = roughly ? LOOSE : BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()));
		return told.subtract(actual).abs().compareTo(margin) < (roughly ? 1 : 0)
				|| told.compareTo(actual.setScale(told.scale(), RoundingMode.HALF_UP)) == 0;
	}

	private static BigDecimal percent(Kronor part, Kronor whole) {
		return BigDecimal.valueOf(part.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(whole.value()), 4, RoundingMode.HALF_UP);
	}

	private static long tenths(BigDecimal percent) {
		return percent.movePointRight(1).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

}
