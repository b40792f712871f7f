package se.trygghetspaket.arende.domain.beslut;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Helgdagar: the days on which no time given by law ends. They are the allmänna helgdagar
 * of lag (1989:253) 1 § and, as lag (1930:173) om beräkning av lagstadgad tid 2 § equates
 * with them, lördag, midsommarafton, julafton and nyårsafton. Nationaldagen took the
 * place of annandag pingst in 2005 (lag 2004:1320). Right for the years 1990 and later.
 */
public final class SwedishHolidays {

	private static final int FIRST_NATIONALDAG = 2005;

	/**
	 * Nyårsdagen, trettondedag jul, första maj, julafton, juldagen, annandag jul and
	 * nyårsafton.
	 */
	private static final Set<MonthDay> SAME_EVERY_YEAR = Set.of(MonthDay.of(Month.JANUARY, 1),
			MonthDay.of(Month.JANUARY, 6), MonthDay.of(Month.MAY, 1), MonthDay.of(Month.DECEMBER, 24),
			MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26), MonthDay.of(Month.DECEMBER, 31));

	private static final MonthDay NATIONALDAGEN = MonthDay.of(Month.JUNE, 6);

	/** Långfredagen, annandag påsk and Kristi himmelsfärdsdag, in days from påskdagen. */
	private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L);

	private static final long ANNANDAG_PINGST = 50;

	private SwedishHolidays() {
	}

	/** Whether a time given by law can end on a day. */
	public static boolean isWorkingDay(LocalDate date) {
		return !isHoliday(date);
	}

	/** The day itself if a time can end on it, else the next on which it can. */
	public static LocalDate workingDayFrom(LocalDate date) {
		LocalDate day = date;
		while (isHoliday(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private static boolean isHoliday(LocalDate date) {
		return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY
				|| SAME_EVERY_YEAR.contains(MonthDay.from(date)) || followsEaster(date) || isNationaldag(date)
				|| date.equals(midsommarafton(date.getYear()));
	}

	private static boolean followsEaster(LocalDate date) {
		long days = ChronoUnit.DAYS.between(easter(date.getYear()), date);
		return FROM_EASTER.contains(days) || days == ANNANDAG_PINGST && date.getYear() < FIRST_NATIONALDAG;
	}

	private static boolean isNationaldag(LocalDate date) {
		return MonthDay.from(date).equals(NATIONALDAGEN) && date.getYear() >= FIRST_NATIONALDAG;
	}

	/** The Friday before midsommardagen, which is the Saturday of 20 to 26 June. */
	private static LocalDate midsommarafton(int year) {
		return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
	}

	/**
	 * Påskdagen in the Gregorian calendar, by the computus of Meeus, Jones and Butcher.
	 */
	static LocalDate easter(int year) {
		int golden = year % 19;
		int century = year / 100;
		int inCentury = year % 100;
		int moonCorrection = (8 * century + 13) / 25;
		int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
		int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
		int late = (golden + 11 * epact + 22 * toSunday) / 451;
		int dayFromMarch = epact + toSunday - 7 * late + 114;
		return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
	}

}
