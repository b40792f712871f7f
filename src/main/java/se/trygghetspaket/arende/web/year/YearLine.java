package se.trygghetspaket.arende.web.year;

import java.util.Collection;
import java.util.List;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A year of a paket with the ram in effect.
 *
 * @param coming the netto of a ram that is coming, none where none is
 * @param arenden the year's cases that the reader may see
 */
record YearLine(String year, AmountText brutto, AmountText netto, List<AmountText> coming, RamStatus status,
		List<CaseLine> arenden) {

	static List<YearLine> of(Paket paket, List<RamStanding> years, List<ArendeSummary> cases) {
		List<Kronor> amounts = years.stream()
			.map((ram) -> List.of(ram.inEffect().brutto(), ram.inEffect().netto(), ram.latest().netto()))
			.flatMap(Collection::stream)
			.toList();
		AmountFormat format = AmountColumns.of(paket.amountStyle(), amounts).format();
		return years.stream().map((ram) -> of(ram, format, cases)).toList();
	}

	private static YearLine of(RamStanding standing, AmountFormat format, List<ArendeSummary> cases) {
		Budgetram ram = standing.inEffect();
		return new YearLine(String.valueOf(ram.year().value()), format.withUnit(ram.brutto()),
				format.withUnit(ram.netto()),
				standing.coming().map(Budgetram::netto).map(format::withUnit).stream().toList(), ram.status(),
				cases.stream().filter((each) -> each.year().equals(ram.year())).map(CaseLine::of).toList());
	}

}
