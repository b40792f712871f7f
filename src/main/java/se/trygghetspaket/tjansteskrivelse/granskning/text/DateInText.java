package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date in running text: "2020-11-16", "16 november 2020", "den 16:e nov. 2020", "16/11
 * 2020", "16.11.2020".
 *
 * @param start the index of its first character
 * @param end the index after its last
 * @param quote as printed
 * @param date the day, or null when it does not exist or no year is told
 * @param exists whether there is such a day, in some year where none is told
 */
public record DateInText(int start, int end, String quote, @Nullable LocalDate date, boolean exists) {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
			"okt", "nov", "dec");

	/** A leap year, in which every day exists that ever does. */
	private static final int LEAP = 2000;

	private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}/:.,-])(?:"
			+ "(?<year>(?:19|20)\\d{2})[-–](?<month>\\d{2})[-–](?<day>\\d{2})(?![\\d-])"
			+ "|(?<d>\\d{1,2})(?::?[ea]|\\.)?[ \\u00A0](?<m>januari|februari|mars|april|maj|juni|juli|augusti|september"
			+ "|oktober|november|december|(?:jan|febr?|apr|aug|sept?|okt|nov|dec)\\b\\.?)(?!\\p{L})"
			+ "(?:[ \\u00A0](?<y>(?:19|20)\\d{2})(?!\\d))?"
			+ "|(?<sd>\\d{1,2})[/.](?<sm>0?[1-9]|1[0-2])[ .\\u00A0-](?<sy>(?:19|20)\\d{2})(?![\\d/-]))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** All of them in order. */
	public static List<DateInText> in(String text) {
		List<DateInText> found = new ArrayList<>();
		Matcher matcher = DATE.matcher(text);
		while (matcher.find()) {
			found.add(of(matcher));
		}
		return found;
	}

	/** The day, where it is certain. */
	public Optional<LocalDate> day() {
		return Optional.ofNullable(this.date);
	}

	private static DateInText of(Matcher matcher) {
		if (matcher.group("year") != null) {
			return of(matcher, matcher.group("year"), Integer.parseInt(matcher.group("month")), matcher.group("day"));
		}
		if (matcher.group("m") != null) {
			int month = MONTHS.indexOf(matcher.group("m").toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
			return of(matcher, matcher.group("y"), month, matcher.group("d"));
		}
		return of(matcher, matcher.group("sy"), Integer.parseInt(matcher.group("sm")), matcher.group("sd"));
	}

	private static DateInText of(Matcher matcher, @Nullable String year, int month, String dayText) {
		int day = Integer.parseInt(dayText);
		boolean isMonth = month >= 1 && month <= 12;
		int inYear = (year == null) ? LEAP : Integer.parseInt(year);
		boolean exists = isMonth && day >= 1 && day <= YearMonth.of(inYear, month).lengthOfMonth();
		return new DateInText(matcher.start(), matcher.end(), matcher.group(),
				(exists && year != null) ? LocalDate.of(inYear, month, day) : null, exists);
	}

}
