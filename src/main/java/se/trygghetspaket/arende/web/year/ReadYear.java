package se.trygghetspaket.arende.web.year;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/** A year that was read in and has no ram. */
record ReadYear(String year, AmountText sum) {

	/** Those of a paket's years that have none, latest first. */
	static List<ReadYear> of(Paket paket, List<StoredFordelning> stored, List<RamStanding> ramar) {
		Set<BudgetYear> withRam = ramar.stream().map((ram) -> ram.latest().year()).collect(Collectors.toSet());
		List<StoredFordelning> without = stored.stream()
			.filter((each) -> !withRam.contains(each.fordelning().year()))
			.sorted((one, other) -> other.fordelning().year().compareTo(one.fordelning().year()))
			.toList();
		AmountFormat format = AmountFormat.of(paket.amountStyle(),
				without.stream().map((each) -> each.fordelning().sum()).toList());
		return without.stream()
			.map((each) -> new ReadYear(String.valueOf(each.fordelning().year().value()),
					format.withUnit(each.fordelning().sum())))
			.toList();
	}

}
