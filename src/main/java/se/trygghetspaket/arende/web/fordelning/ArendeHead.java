package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import se.trygghetspaket.arende.ReturnedNote;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.ram.RamStatus;

/**
 * What stands above every page of a case's figures.
 *
 * @param diarienummer empty while there is none
 * @param version the case's current version
 * @param returned why the case came back, or none
 */
record ArendeHead(long id, String rubrik, String diarienummer, ArendeStatus status, int version, String paket,
		String slug, String year, RamStatus ramStatus, List<ReturnedNote> returned) {

	static ArendeHead of(Underlag underlag) {
		Arende arende = underlag.arende();
		return new ArendeHead(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map((number) -> number.value()).orElse(""), arende.status(), arende.version(),
				underlag.paket().name(), underlag.paket().slug().value(), String.valueOf(arende.year().value()),
				underlag.ram().status(), ReturnedNote.of(arende));
	}

}
