package se.trygghetspaket.notis.web;

import java.time.Instant;
import java.util.List;

import se.trygghetspaket.notis.domain.Notis;
import se.trygghetspaket.notis.domain.NotisStore;
import se.trygghetspaket.notis.NotisLine;

/**
 * The page of notices.
 *
 * @param till when the page was made, which is how far "all" reaches
 * @param full whether there may be more than is listed
 */
record NotisView(List<NotisLine> unseen, List<NotisLine> earlier, String till, boolean full) {

	static NotisView of(List<Notis> notiser, Instant now) {
		return new NotisView(notiser.stream().filter((notis) -> !notis.seen()).map(NotisLine::of).toList(),
				notiser.stream().filter(Notis::seen).map(NotisLine::of).toList(), now.toString(),
				notiser.size() == NotisStore.MOST);
	}

}
