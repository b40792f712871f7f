package se.trygghetspaket.arende.web.historik;

import java.util.List;

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.historik.HistoryLine;
import se.trygghetspaket.historik.HistoryQuery;
import se.trygghetspaket.historik.domain.HistoryMark;

/**
 * The page of a case's history.
 *
 * @param people the persons to choose among
 * @param insatser the lines to choose among
 * @param hidden the working material that the reader may not see, by its hashes
 * @param versions the latest version, when there are any to compare; else empty
 */
record HistoryView(long id, String rubrik, String diarienummer, ArendeStatus status, HistoryQuery query, String url,
		List<Choice> people, List<Choice> insatser, List<HistoryLine> lines, int total, int number, int pages,
		List<Hidden> hidden, String versions) {

	static HistoryView of(ArendeHistoryService.Shown shown, HistoryQuery query, List<HistoryLine> lines) {
		Arende arende = shown.arende();
		long id = arende.id().value();
		return new HistoryView(id, arende.rubrik(), arende.diarienummer().map((number) -> number.value()).orElse(""),
				arende.status(), query, query.url("/arenden/" + id + "/historik"),
				shown.people().stream().map((user) -> new Choice(String.valueOf(user.id()), user.name())).toList(),
				shown.insatser()
					.stream()
					.map((insats) -> new Choice(String.valueOf(insats.id().value()), insats.name()))
					.toList(),
				lines, shown.page().total(), shown.page().page(), shown.page().pages(),
				shown.hidden().stream().map(Hidden::of).toList(),
				(arende.version() > 1) ? String.valueOf(arende.version()) : "");
	}

	/** Something to choose. */
	record Choice(String value, String text) {
	}

	/** An entry of which only the hash is told. */
	record Hidden(String number, String sha256) {

		static Hidden of(HistoryMark mark) {
			return new Hidden(String.valueOf(mark.number()), mark.hash().sha256());
		}

	}

}
