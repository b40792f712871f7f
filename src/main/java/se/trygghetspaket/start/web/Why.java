package se.trygghetspaket.start.web;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.language.PageTime;

/**
 * Why something waits.
 *
 * @param reason in the words of whoever sent it back, empty where nobody did
 */
record Why(Sentence sentence, String reason) {

	/** What has happened to a case that led here. */
	static Why of(@Nullable TakenMove last) {
		return Optional.ofNullable(last)
			.map((move) -> new Why(Sentence.of("start.why." + move.move(), move.by().name()),
					move.reason().map(Reason::text).orElse("")))
			.orElseGet(() -> new Why(Sentence.of("start.why.draft"), ""));
	}

	/**
	 * The same, or for the secretary which meeting a case that is handed in waits for.
	 */
	static Why of(ArendeSummary arende, @Nullable TakenMove last, @Nullable SammantradeArende meeting, Actor reader,
			LocalDate today) {
		if (arende.status() != ArendeStatus.INLAMNAT || !reader.has(Role.NAMNDSEKRETERARE)) {
			return of(last);
		}
		return new Why(Optional.ofNullable(meeting).filter(SammantradeArende::planned).map((item) -> {
			LocalDate datum = item.sammantrade().datum();
			return Sentence.of(datum.isAfter(today) ? "start.why.planned" : "start.why.held", PageTime.date(datum),
					String.valueOf(item.sammantrade().id().value()));
		}).orElseGet(() -> Sentence.of("start.why.noMeeting")), "");
	}

}
