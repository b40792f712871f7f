package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/** Which year some words speak of: the proposal's, the one before, or another. */
final class Times {

	private static final String BEFORE = "förra året|föregående år|föregående års|förra årets|i fjol|fjolåret|fjolårets|året innan"
			+ "|året före|tidigare år";

	private static final Pattern YEAR = Pattern
		.compile("(?<![\\d/:.,-])(?<!\\d[ \\u00A0])((?:19|20)\\d{2})(?![\\d/:]|-\\d|,\\d| (?:kr|tkr|mkr|kronor))");

	private static final Pattern IN_DATE = Pattern.compile(
			"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|§|dnr|kfks|ks)\\s*$");

	private static final Pattern COMPARED = Pattern.compile(
			"(?:(?<!,\\s)\\bsom|\\bän|jämfört med|jämförelse med|\\bmot|\\bsedan|\\bliksom|förhållande till|utifrån|\\bfrån|samma nivå)"
					+ "(?:\\s+(?:under|år|för|i|det|den|summan|beloppet|nivån|de))*\\s*$");

	/** "Last year's 300 tkr". */
	static final Pattern OWN = Pattern
		.compile("\\b(?:förra årets|fjolårets|föregående års|tidigare års)\\s*(?:anslag\\s+på\\s*)?$");

	private static final Pattern NEAR = Pattern.compile(
			"[,(]?\\s*(?:som (?:\\p{L}+ ){0,2}(?:gick|lades|avsattes|användes|fanns|betalades|har|hade|finns|fick)(?: dit)?\\s*)?(?:(?:under|för|år|i|kalenderåret|på)\\s*)*");

	private static final Pattern PAST = Pattern.compile(
			"\\b(?:fick|tilldelades|avsattes|fördelades|beviljades|anslogs|uppgick|låg|var|omfattade|erhöll|gavs|gick)\\b");

	private final @Nullable BudgetYear current;

	private final @Nullable BudgetYear previous;

	/** What "last year" is: not what is compared with, where one year is changed. */
	private final Time lastYear;

	private final Pattern told;

	private final Pattern comparedWith;

	/**
	 * Knows the years of a memo.
	 * @param written the year that the memo was written in, or null; in a memo about the
	 * coming year "this year" is the earlier one
	 */
	Times(MemoFigures figures, @Nullable Integer written) {
		this.current = figures.year();
		this.previous = figures.previousYear();
		this.lastYear = (this.current != null && this.current.equals(this.previous)) ? Time.OTHER : Time.PREVIOUS;
		boolean coming = written != null && this.previous != null && this.previous.value() == written;
		String before = coming ? BEFORE + "|i år|innevarande år|innevarande års|årets" : BEFORE;
		this.told = Pattern.compile("\\b(" + before + ")\\b|" + YEAR.pattern());
		this.comparedWith = Pattern.compile("\\b(?:" + before + (coming ? "" : "|i år") + ")\\b");
	}

	/** Whether an earlier year is told of in words. */
	boolean namesPrevious(String text) {
		return this.comparedWith.matcher(text).find();
	}

	/** What the words around an amount say of its year. */
	Time of(String before, String after) {
		if (OWN.matcher(before).find()) {
			return this.lastYear;
		}
		Time told = told(after, true);
		if (Cue.FROM_BEFORE.in(before)) {
			return (told == Time.OTHER) ? Time.OTHER : Time.PREVIOUS;
		}
		if (told == Time.UNTOLD) {
			told = told(before, false);
		}
		return (told == Time.UNTOLD && PAST.matcher(before).find()) ? Time.PAST : told;
	}

	/** Whether a year is named that the figures know nothing about. */
	boolean namesOther(String text) {
		Matcher matcher = YEAR.matcher(text);
		while (matcher.find()) {
			if (year(text, matcher) == Time.OTHER) {
				return true;
			}
		}
		return false;
	}

	/** The last time told before an amount, or the one right after it. */
	private Time told(String text, boolean after) {
		Time last = Time.UNTOLD;
		Matcher matcher = this.told.matcher(text);
		while (matcher.find()) {
			String lead = text.substring(0, matcher.start());
			boolean near = NEAR.matcher(lead.strip()).matches();
			if ((after && !near) || COMPARED.matcher(lead).find()) {
				continue;
			}
			last = time(text, matcher);
			if (after) {
				return last;
			}
		}
		return last;
	}

	/** Whether something is compared with a year that the figures know nothing about. */
	boolean comparesWithOther(String text) {
		Matcher matcher = this.told.matcher(text);
		while (matcher.find()) {
			if (time(text, matcher) == Time.OTHER && COMPARED.matcher(text.substring(0, matcher.start())).find()) {
				return true;
			}
		}
		return false;
	}

	private Time time(String text, Matcher told) {
		return (told.group(1) != null) ? this.lastYear : year(text, told);
	}

	private Time year(String text, Matcher matcher) {
		if (IN_DATE.matcher(text.substring(0, matcher.start())).find()) {
			return Time.UNTOLD;
		}
		String digits = matcher.group(matcher.groupCount());
		int year = Integer.parseInt(digits);
		if (this.current == null || this.current.value() == year) {
			return Time.CURRENT;
		}
		return (this.previous != null && this.previous.value() == year) ? Time.PREVIOUS : Time.OTHER;
	}

	/** Which year. */
	enum Time {

		UNTOLD, CURRENT, PREVIOUS, PAST, OTHER

	}

}
