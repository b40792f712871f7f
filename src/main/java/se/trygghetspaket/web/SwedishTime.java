package se.trygghetspaket.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates and times as people in Sweden do, always in Swedish time. */
public final class SwedishTime {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SWEDISH);

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);

	private SwedishTime() {
	}

	/** "20 januari 2021". */
	public static String date(LocalDate date) {
		return DATE.format(date);
	}

	/** "2021-01-20", as in a form or a table. */
	public static String iso(LocalDate date) {
		return date.toString();
	}

	/** "2021-01-20", as in a form or a table. */
	public static String iso(Instant instant) {
		return iso(instant.atZone(STOCKHOLM).toLocalDate());
	}

	/** "20 januari 2021". */
	public static String date(Instant instant) {
		return DATE.format(instant.atZone(STOCKHOLM));
	}

	/** The day that it was here. */
	public static LocalDate day(Instant instant) {
		return instant.atZone(STOCKHOLM).toLocalDate();
	}

	/** "14.05". */
	public static String clock(Instant instant) {
		return CLOCK.format(instant.atZone(STOCKHOLM));
	}

	/** "20 januari 2021 kl. 14.05". */
	public static String moment(Instant instant) {
		return MOMENT.format(instant.atZone(STOCKHOLM));
	}

}
