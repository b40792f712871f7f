package se.trygghetspaket.arende;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.Sentence;

/**
 * Återlämnat: who sent or took a case where it stands, when and why, for every page where
 * it is mended.
 *
 * @param reason in that person's own words
 */
public record ReturnedNote(Sentence heading, String reason) {

	/** A list of one, or of none if the case came where it stands without a reason. */
	public static List<ReturnedNote> of(Arende arende) {
		return arende.place().cameBy().flatMap(ReturnedNote::of).stream().toList();
	}

	private static Optional<ReturnedNote> of(TakenMove move) {
		return move.reason()
			.map((reason) -> new ReturnedNote(
					Sentence.of("arende.returned." + move.move(), move.by().name(), PageTime.moment(move.at())),
					reason.text()));
	}

}
