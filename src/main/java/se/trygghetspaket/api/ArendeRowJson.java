package se.trygghetspaket.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeSummary;

@Schema(name = "ArendeRow", description = "Ett ärende i listan.")
record ArendeRowJson(@Schema(description = "Ärendets nummer, att anropa det med.") long id,
		@Schema(description = "null innan ärendet är diariefört.") @Nullable String diarienummer, String rubrik,
		ArendeStatus status, @Schema(description = "Paketets adressnamn.") String paket, int budgetYear) {

	static ArendeRowJson of(ArendeSummary arende) {
		return new ArendeRowJson(arende.id().value(), arende.diarienummer().isEmpty() ? null : arende.diarienummer(),
				arende.rubrik(), arende.status(), arende.paket().slug().value(), arende.year().value());
	}

}
