package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.web.AmountColumns;

/** A case to choose among, with its sum. */
record Candidate(long id, String rubrik, String diarienummer, ArendeStatus status, String owner, String sum) {

	static Candidate of(ArendeSummary summary) {
		AmountColumns columns = AmountColumns.of(summary.paket().amountStyle(), List.of(summary.sum()));
		return new Candidate(summary.id().value(), summary.rubrik(), summary.diarienummer(), summary.status(),
				summary.owner().name(), columns.format().withUnit(summary.sum()).text());
	}

}
