package se.trygghetspaket.tjansteskrivelse.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.BudgetYear;

/** What a piece of a memo's head looks like on its own. */
final class HeaderShape {

	private static final int LONGEST = 80;

	private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern LONG_DATE = Pattern.compile("(?:den )?(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})");

	private static final List<String> MONTHS = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli",
			"augusti", "september", "oktober", "november", "december");

	/** "KFKS 2021/71", "KS/2021:45", "KS 2023-01234", "KSN-2021-00123". */
	private static final Pattern LETTERS_FIRST = Pattern
		.compile("[A-ZÅÄÖ]{1,8}[ /-]?(?:19|20|21)\\d{2}[/:.-]\\d{1,6}(?:[ /:.-]\\d{1,6}){0,2}");

	/** "2021/KS 0045". */
	private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20|21)\\d{2}[ /-][A-ZÅÄÖ]{1,8}[ /:.-]\\d{1,6}");

	private static final Set<String> HANDLINGSTYPER = Set.of("tjänsteskrivelse", "tjänsteutlåtande",
			"tjänstemannaskrivelse", "tjänsteyttrande", "promemoria", "pm", "missiv", "skrivelse", "ordförandeförslag",
			"ordförandeskrivelse");

	private static final List<String> ORGANS = List.of("styrelsen", "nämnden", "nämnd", "utskottet", "utskott",
			"fullmäktige", "beredningen", "rådet", "direktionen");

	private static final int MOST_ORGAN_WORDS = 7;

	private HeaderShape() {
	}

	/** "2021-01-20", "20 januari 2021"; a day that does not exist is no date. */
	static Optional<LocalDate> date(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			Matcher iso = ISO_DATE.matcher(text);
			if (iso.matches()) {
				return dateOf(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
			}
			Matcher written = LONG_DATE.matcher(text.toLowerCase(Locale.ROOT));
			if (written.matches() && MONTHS.contains(written.group(2))) {
				return dateOf(written.group(3), MONTHS.indexOf(written.group(2)) + 1, written.group(1));
			}
			return Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static boolean isDiarienummer(String text) {
		return text.length() <= LONGEST
				&& (LETTERS_FIRST.matcher(text).matches() || YEAR_FIRST.matcher(text).matches());
	}

	static boolean isHandlingstyp(String text) {
		return HANDLINGSTYPER.contains(text.toLowerCase(Locale.ROOT));
	}

	/**
	 * "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott", "Kultur- och fritidsnämnden".
	 */
	static boolean isOrgan(String text) {
		if (text.isEmpty() || text.length() > LONGEST || text.split("\\s+").length > MOST_ORGAN_WORDS
				|| text.chars().anyMatch((c) -> !Character.isLetter(c) && " -/,&\u00A0".indexOf(c) < 0)) {
			return false;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return ORGANS.stream().anyMatch(lower::endsWith);
	}

	/** "Sida 1 (3)", "1(3)", "Sid 2 av 3". */
	static boolean isPageNumber(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return text.length() <= 20 && PAGE.matcher(lower).matches();
	}

	private static final Pattern PAGE = Pattern
		.compile("(?:sida?\\.? ?\\d{1,3}(?: ?\\(\\d{1,3}\\)| av \\d{1,3})?|\\d{1,3} ?\\(\\d{1,3}\\))");

	private static Optional<LocalDate> dateOf(String year, int month, String day) {
		LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
		return BudgetYear.isYear(date.getYear()) ? Optional.of(date) : Optional.empty();
	}

}
