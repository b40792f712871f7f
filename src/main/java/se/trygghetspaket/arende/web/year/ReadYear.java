package se.trygghetspaket.arende.web.year;

import java.util.List;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/** A year that was read in and has no ram. */
record ReadYear(String year, AmountText sum) {

	/** Those of a paket. */
	static List<ReadYear> of(Paket paket, List<StoredFordelning> without) {
		AmountFormat format = AmountFormat.of(paket.amountStyle(),
				without.stream().map((each) -> each.fordelning().sum()).toList());
		return without.stream()
			.map((each) -> new ReadYear(String.valueOf(each.fordelning().year().value()),
					format.withUnit(each.fordelning().sum())))
			.toList();
	}

}
