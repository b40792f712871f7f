package se.trygghetspaket.arende.web.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.language.PageTime;

/**
 * A case that can be put on a meeting.
 *
 * @param planned the date of the meeting that it would be taken off, empty for none
 * @param from the identity of that meeting, empty for none
 */
record WaitingLine(long id, String rubrik, String diarienummer, String planned, String from) {

	/**
	 * Those of the waiting cases that are not on the meeting already and that an organ
	 * that prepares has not dealt with.
	 */
	static List<WaitingLine> of(List<ArendeSummary> waiting, Map<ArendeId, List<SammantradeArende>> items,
			Sammantrade at) {
		return waiting.stream()
			.filter((arende) -> items.getOrDefault(arende.id(), List.of()).stream().noneMatch((item) -> {
				boolean here = item.sammantrade().id().equals(at.id());
				return here || !item.planned() && at.organ().proposes();
			}))
			.map((arende) -> of(arende, items.getOrDefault(arende.id(), List.of())))
			.toList();
	}

	private static WaitingLine of(ArendeSummary arende, List<SammantradeArende> items) {
		Optional<Sammantrade> planned = items.stream()
			.filter(SammantradeArende::planned)
			.map(SammantradeArende::sammantrade)
			.findFirst();
		return new WaitingLine(arende.id().value(), arende.rubrik(), arende.diarienummer(),
				planned.map((found) -> PageTime.date(found.datum())).orElse(""),
				planned.map((found) -> String.valueOf(found.id().value())).orElse(""));
	}

}
