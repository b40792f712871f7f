package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A board's decision as a memo names it: the board, the date, the paragraph.
 *
 * @param passage what it stands in
 * @param organ the board in lower case, the same for its name and its abbreviation
 * @param date when, or null
 * @param paragraf the number without sign, or null
 * @param start the index of the board's first character
 * @param paragrafStart the index of the number, or −1
 */
public record Citation(Passage passage, String organ, @Nullable DateInText date, @Nullable String paragraf, int start,
		int paragrafStart) {

	/** Words for a board, in a text. */
	public static final String ORGAN = "(?<![\\p{L}\\p{N}-])(?:(?iu:kommunfullmäktiges?|kommunstyrelsens? "
			+ "(?:arbets)?(?:utskottets?|utskott)|kommunstyrelsens?|arbetsutskottets?"
			+ "|\\p{L}{3,30}nämndens?(?: arbetsutskott)?|brottsförebyggande rådets?)|KSAU|KS au|KF|KS|AU|BRÅ)"
			+ "(?::s)?(?![\\p{L}\\p{N}])";

	private static final Pattern NAMED = Pattern.compile(ORGAN);

	private static final String BEFORE = "[ ,(]{0,3}(?:(?:har )?(?:beslut(?:ade)?|beslutat|protokoll|protokollsutdrag"
			+ "|sammanträde|(?:behandlade|tog upp|beredde) (?:ärendet|frågan|förslaget))[ ,]{1,2})?"
			+ "(?:(?:av|från|vid|i)[ ])?(?:(?:sitt )?sammanträdet? )?(?:den |daterat )?";

	private static final Pattern DATE_AHEAD = Pattern.compile(BEFORE + "(?=\\d)");

	private static final Pattern PARAGRAF = Pattern
		.compile("[ ,(\\u00A0]{0,3}§+[ \\u00A0]?(?<number>\\d{1,4}[a-z]?)" + "(?![\\p{L}\\p{N}])");

	/** All that have a date or a paragraph. */
	public static List<Citation> in(Passage passage) {
		String text = passage.text();
		List<Citation> found = new ArrayList<>();
		Matcher named = NAMED.matcher(text);
		Map<Integer, DateInText> dates = null;
		while (named.find()) {
			if (dates == null) {
				dates = DateInText.in(text).stream().collect(Collectors.toMap(DateInText::start, Function.identity()));
			}
			of(passage, dates, named).ifPresent(found::add);
		}
		return found;
	}

	/** The board that a name or an abbreviation means, in lower case. */
	public static String organ(String name) {
		String lower = name.toLowerCase(Locale.ROOT).replace(":s", "").strip();
		if (lower.endsWith("utskottet") || lower.endsWith("utskottets") || lower.endsWith("utskott")
				|| lower.endsWith("au")) {
			return lower.contains("nämnden") ? lower : "arbetsutskottet";
		}
		return switch (lower) {
			case "kf", "kommunfullmäktiges" -> "kommunfullmäktige";
			case "ks", "kommunstyrelsens" -> "kommunstyrelsen";
			case "brå", "brottsförebyggande rådets" -> "brottsförebyggande rådet";
			default -> lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
		};
	}

	/** The day, where it is told with certainty. */
	public Optional<LocalDate> day() {
		return Optional.ofNullable(this.date).flatMap(DateInText::day);
	}

	/** The day, as the text has it. */
	public Optional<DateInText> dated() {
		return Optional.ofNullable(this.date);
	}

	/** The paragraph's number. */
	public Optional<String> number() {
		return Optional.ofNullable(this.paragraf);
	}

	/** The index after its last character. */
	public int end() {
		int end = (this.paragraf != null) ? this.paragrafStart + this.paragraf.length() : this.start;
		return (this.date != null) ? Math.max(end, this.date.end()) : end;
	}

	private static Optional<Citation> of(Passage passage, Map<Integer, DateInText> dates, Matcher named) {
		String text = passage.text();
		Matcher paragraf = PARAGRAF.matcher(text).region(named.end(), text.length());
		DateInText date = dateAt(text, dates, named.end());
		boolean cited;
		if (date != null) {
			cited = paragraf.region(date.end(), text.length()).lookingAt();
		}
		else {
			cited = paragraf.lookingAt();
			date = cited ? dateAt(text, dates, paragraf.end()) : null;
		}
		if (date == null && !cited) {
			return Optional.empty();
		}
		return Optional.of(new Citation(passage, organ(named.group()), date, cited ? paragraf.group("number") : null,
				named.start(), cited ? paragraf.start("number") : -1));
	}

	private static @Nullable DateInText dateAt(String text, Map<Integer, DateInText> dates, int from) {
		Matcher ahead = DATE_AHEAD.matcher(text).region(from, text.length()).useTransparentBounds(true);
		if (!ahead.lookingAt()) {
			return null;
		}
		return dates.get(ahead.end());
	}

}
