package se.trygghetspaket.ekonomi.web;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.language.PageTime;

/**
 * A case that waits for finance's certificate.
 *
 * @param sum in whole kronor
 * @param again whether it has had one, which holds no longer
 */
record WaitingRow(String href, String rubrik, String diarienummer, String paket, String year, String yearHref,
		ArendeStatus status, String sum, String since, boolean again) {

	static WaitingRow of(OpenArende arende) {
		String year = String.valueOf(arende.year().value());
		return new WaitingRow("/arenden/" + arende.id().value(), arende.rubrik(), arende.diarienummer(),
				arende.paket().name(), year, "/paket/" + arende.paket().slug() + "/" + year, arende.status(),
				DeskRow.write(arende.sum()), PageTime.date(arende.since()), arende.lapsed());
	}

}
