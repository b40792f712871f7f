package se.trygghetspaket.arende.web;

import java.util.List;

import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Paragraf;

/**
 * A meeting that a case is or has been on.
 *
 * @param paragraf empty while the case is planned for it
 * @param forslag what it proposed: empty for the proposal of the memo, or none
 */
record Meeting(long id, Organ organ, String datum, String paragraf, List<String> forslag) {

	static List<Meeting> of(List<SammantradeArende> items) {
		return items.stream()
			.map((item) -> new Meeting(item.sammantrade().id().value(), item.sammantrade().organ(),
					PageTime.date(item.sammantrade().datum()), item.paragraf().map(Paragraf::printed).orElse(""),
					item.forslag().map((forslag) -> forslag.text()).stream().toList()))
			.toList();
	}

}
