package se.trygghetspaket.arende.web.year;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;

/**
 * What is decided for a year beside what was spent, in one line.
 *
 * @param deviation with its sign, in kronor and percent
 * @param reported how many lines are reported
 * @param lines how many there are
 */
record YearUppfoljning(String beslutat, String utfall, String deviation, String reported, String lines) {

	/** The line; none while nothing is reported. */
	static Optional<YearUppfoljning> of(Paket paket, Uppfoljning told) {
		return told.deviation().map((deviation) -> {
			AmountFormat format = AmountColumns
				.of(paket.amountStyle(), List.<Kronor>of(told.beslutat(), told.utfall(), deviation))
				.format();
			String percent = told.percent().map((value) -> ", " + AmountFormat.percent(value)).orElse("");
			return new YearUppfoljning(format.withUnit(told.beslutat()).text(), format.withUnit(told.utfall()).text(),
					format.difference(deviation).text() + "\u00a0" + format.unit() + percent,
					String.valueOf(told.reported()), String.valueOf(told.rows().size()));
		});
	}

}
