package se.trygghetspaket.paket.web;

import java.util.List;

import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Paket;

/**
 * A paket in the list.
 *
 * @param latest the ram of its latest year, none if it has no ram
 */
record PaketLine(String slug, String name, List<RamBridge> latest) {

	static PaketLine of(Paket paket, List<Budgetram> latest) {
		return new PaketLine(paket.slug().value(), paket.name(),
				latest.stream()
					.filter((ram) -> ram.paket().equals(paket.id()))
					.map((ram) -> RamBridge.of(ram, paket.amountStyle()))
					.toList());
	}

}
