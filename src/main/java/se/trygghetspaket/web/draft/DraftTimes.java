package se.trygghetspaket.web.draft;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.SwedishTime;

/** Writes when something was kept: by the clock today, else with its date. */
@Component
class DraftTimes {

	private final Clock clock;

	DraftTimes(Clock clock) {
		this.clock = clock;
	}

	String written(Instant at) {
		boolean today = SwedishTime.day(at).equals(SwedishTime.day(this.clock.instant()));
		return today ? SwedishTime.clock(at) : PageTime.moment(at);
	}

}
