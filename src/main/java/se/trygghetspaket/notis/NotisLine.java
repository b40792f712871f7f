package se.trygghetspaket.notis;

import java.time.Instant;

import se.trygghetspaket.notis.domain.Notis;
import se.trygghetspaket.notis.domain.NotisSource;
import se.trygghetspaket.language.PageTime;

/**
 * A notice as a page writes it.
 *
 * @param key as a form sends it
 * @param organ the organ of a meeting, empty for anything else
 * @param title the case or the year, empty for a meeting
 * @param when "20 januari 2021 kl. 14.05", of a meeting the day alone
 * @param moment for machines
 */
public record NotisLine(String key, String source, String what, String organ, String title, String detail,
		String status, String why, String by, String when, String moment, String href) {

	public static NotisLine of(Notis notis) {
		boolean meeting = notis.key().source() == NotisSource.KALLELSE;
		Instant at = notis.at();
		return new NotisLine(notis.key().written(), notis.key().source().name(), notis.what(),
				meeting ? notis.title() : "", meeting ? "" : notis.title(), notis.detail(), notis.status(), notis.why(),
				notis.by(), meeting ? PageTime.date(at) : PageTime.moment(at), at.toString(), notis.href());
	}

}
