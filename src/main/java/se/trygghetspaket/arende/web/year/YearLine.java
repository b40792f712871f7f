package se.trygghetspaket.arende.web.year;

import java.util.Collection;
import java.util.List;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A year of a paket.
 *
 * @param arenden the year's cases that the reader may see
 */
record YearLine(String year, AmountText brutto, AmountText netto, RamStatus status, List<CaseLine> arenden) {

	static List<YearLine> of(Paket paket, List<Budgetram> ramar, List<ArendeSummary> cases) {
		List<Kronor> amounts = ramar.stream()
			.map((ram) -> List.of(ram.brutto(), ram.netto()))
			.flatMap(Collection::stream)
			.toList();
		AmountFormat format = AmountColumns.of(paket.amountStyle(), amounts).format();
		return ramar.stream()
			.map((ram) -> new YearLine(String.valueOf(ram.year().value()), format.withUnit(ram.brutto()),
					format.withUnit(ram.netto()), ram.status(),
					cases.stream().filter((each) -> each.year().equals(ram.year())).map(CaseLine::of).toList()))
			.toList();
	}

}
