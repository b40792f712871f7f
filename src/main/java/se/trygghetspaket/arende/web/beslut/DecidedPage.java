package se.trygghetspaket.arende.web.beslut;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;

/**
 * A recorded decision beside what was proposed.
 *
 * @param beslutsfattare who decided for an organ that did not meet, else empty
 * @param paragraf as printed, empty where the decision has no number
 * @param sha256 the decided fördelning's hash, empty for an avslag
 * @param merged whether other decisions of the year are in force beside it
 */
record DecidedPage(long id, String rubrik, String diarienummer, String year, String paketHref, Beslutsutfall utfall,
		Beslutsorgan organ, String beslutsfattare, String datum, String paragraf, String recordedBy, String recordedAt,
		BeslutChange change, String sha256, boolean merged) {

	static DecidedPage of(ArendeAkt akt, Beslut beslut, Fordelning decided) {
		boolean rejected = beslut.fordelning().isEmpty();
		return new DecidedPage(akt.arende().id().value(), akt.arende().rubrik(),
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""),
				String.valueOf(akt.arende().year().value()),
				"/paket/" + akt.paket().slug() + "/" + akt.arende().year().value(), beslut.utfall(), beslut.organ(),
				beslut.beslutsfattare(), PageTime.date(beslut.datum()),
				beslut.paragraf().map(Paragraf::printed).orElse(""), beslut.recordedBy().name(),
				PageTime.moment(beslut.recordedAt()),
				BeslutChange.between(akt.fordelning(), decided, akt.paket().amountStyle()),
				rejected ? "" : decided.sha256(), !beslut.inForce().equals(beslut.fordelning()));
	}

}
