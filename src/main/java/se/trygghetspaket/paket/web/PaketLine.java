package se.trygghetspaket.paket.web;

import java.util.List;

import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;

/**
 * A paket in the list.
 *
 * @param latest the ram in effect of its latest year, none if it has no ram
 * @param coming the ram that is coming that year, none where none is
 */
record PaketLine(String slug, String name, List<RamBridge> latest, List<ComingRam> coming) {

	static PaketLine of(Paket paket, List<RamStanding> all) {
		List<RamStanding> own = all.stream().filter((ram) -> ram.latest().paket().equals(paket.id())).toList();
		return new PaketLine(paket.slug().value(), paket.name(),
				own.stream().map((ram) -> RamBridge.of(ram.inEffect(), paket.amountStyle())).toList(),
				own.stream().flatMap((ram) -> ComingRam.of(ram, paket.amountStyle()).stream()).toList());
	}

}
