package se.trygghetspaket.arende.web.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A case on a meeting.
 *
 * @param paragraf empty while nothing has happened to it there
 * @param forslag what arbetsutskottet proposes, or none
 * @param mayTakeOff whether the reader may take it off
 * @param mayPropose whether the reader may record or correct what this meeting proposes
 */
record AgendaLine(long id, String rubrik, String diarienummer, ArendeStatus status, AmountText sum, String paragraf,
		List<ForslagText> forslag, boolean mayTakeOff, boolean mayPropose) {

	static AgendaLine of(SammantradeLine line, Map<ArendeId, Forslag> proposed, boolean mayEdit, boolean held) {
		SammantradeArende item = line.item();
		Optional<Forslag> forslag = item.forslag().or(() -> Optional.ofNullable(proposed.get(item.arende())));
		boolean waits = SammantradeArende.WAITING.contains(line.status());
		return new AgendaLine(item.arende().value(), line.rubrik(), line.diarienummer(), line.status(),
				AmountFormat.of(line.amountStyle(), List.of(line.sum())).withUnit(line.sum()),
				item.paragraf().map(Paragraf::printed).orElse(""), forslag.map(ForslagText::of).stream().toList(),
				mayEdit && item.planned(), mayEdit && held && waits && item.sammantrade().organ().proposes());
	}

	/**
	 * A proposal.
	 *
	 * @param text empty where it is that of the memo
	 */
	record ForslagText(String paragraf, String text) {

		static ForslagText of(Forslag forslag) {
			return new ForslagText(forslag.paragraf().printed(), forslag.text());
		}

	}

}
