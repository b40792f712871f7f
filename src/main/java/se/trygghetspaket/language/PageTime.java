package se.trygghetspaket.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes dates and times on a page, in the language that its reader has chosen and always
 * in Swedish time. Documents have theirs in Swedish.
 */
public final class PageTime {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	private static final Map<Language, DateTimeFormatter> DATE = new EnumMap<>(Language.class);

	private static final Map<Language, DateTimeFormatter> MOMENT = new EnumMap<>(Language.class);

	static {
		for (Language language : Language.values()) {
			String at = (language == Language.ENGLISH) ? "'at'" : "'kl.'";
			DATE.put(language, DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
			MOMENT.put(language, DateTimeFormatter.ofPattern("d MMMM yyyy " + at + " HH.mm", language.locale()));
		}
	}

	private PageTime() {
	}

	/** "20 januari 2021", "20 January 2021". */
	public static String date(LocalDate date) {
		return DATE.get(Language.ofReader()).format(date);
	}

	/** "20 januari 2021", "20 January 2021". */
	public static String date(Instant instant) {
		return DATE.get(Language.ofReader()).format(instant.atZone(STOCKHOLM));
	}

	/** "20 januari 2021 kl. 14.05", "20 January 2021 at 14.05". */
	public static String moment(Instant instant) {
		return MOMENT.get(Language.ofReader()).format(instant.atZone(STOCKHOLM));
	}

}
