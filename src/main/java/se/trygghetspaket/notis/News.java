package se.trygghetspaket.notis;

import java.time.Instant;
import java.util.List;

import se.trygghetspaket.notis.domain.Notis;

/**
 * What has happened since somebody was here.
 *
 * @param since the moment it is counted from
 * @param visited whether that is when they were here last
 */
public record News(Instant since, boolean visited, List<Notis> happened) {

	public News {
		happened = List.copyOf(happened);
	}

}
