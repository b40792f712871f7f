package se.trygghetspaket.arende.web.year;

import java.util.List;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Paket;

/** A year of a paket with its ram and its cases. */
record YearPage(String slug, String paket, String year, RamBridge ram, List<CaseLine> arenden) {

	static YearPage of(Paket paket, Budgetram ram, List<ArendeSummary> cases) {
		return new YearPage(paket.slug().value(), paket.name(), String.valueOf(ram.year().value()),
				RamBridge.of(ram, paket.amountStyle()), cases.stream().map(CaseLine::of).toList());
	}

}
