package se.trygghetspaket.arende.web.year;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountText;

/** A case of a year. */
record CaseLine(long id, String rubrik, String diarienummer, ArendeStatus status, String owner, AmountText sum,
		boolean inForce) {

	static CaseLine of(ArendeSummary summary) {
		AmountColumns columns = AmountColumns.of(summary.paket().amountStyle(), List.of(summary.sum()));
		return new CaseLine(summary.id().value(), summary.rubrik(), summary.diarienummer(), summary.status(),
				summary.owner().name(), columns.format().withUnit(summary.sum()), summary.inForce());
	}

}
