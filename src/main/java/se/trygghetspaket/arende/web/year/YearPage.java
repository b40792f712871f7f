package se.trygghetspaket.arende.web.year;

import java.util.List;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;

/**
 * A year of a paket with its ram and its cases.
 *
 * @param ram the ram in effect
 * @param coming the ram that is coming, none where none is
 * @param undecided how many of the cases are on their way
 * @param beside how many things another case of the year would stand beside
 */
record YearPage(String slug, String paket, String year, RamBridge ram, List<ComingRam> coming, List<CaseLine> arenden,
		long undecided, long beside) {

	static YearPage of(Paket paket, RamStanding standing, List<ArendeSummary> cases) {
		Budgetram ram = standing.inEffect();
		long undecided = cases.stream().filter((each) -> each.status().undecided()).count();
		return new YearPage(paket.slug().value(), paket.name(), String.valueOf(ram.year().value()),
				RamBridge.of(ram, standing.inForce().orElse(null), paket.amountStyle()),
				ComingRam.of(standing, paket.amountStyle()), cases.stream().map(CaseLine::of).toList(), undecided,
				undecided + standing.inForce().stream().count());
	}

}
