package se.trygghetspaket.arende.web.fordelning;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.web.AmountFormat;

/**
 * A line of two years, as it is shown.
 *
 * @param motivering why the later amount is given, may be empty
 * @param percent with its sign, empty where there is none
 */
record ComparisonLine(long insats, String label, String motivering, AmountCell previous, AmountCell current,
		AmountCell difference, String percent, ComparisonStatus status) {

	static ComparisonLine of(ComparisonRow row, String motivering, AmountFormat format) {
		return new ComparisonLine(row.insats().value(), row.label(), motivering,
				AmountCell.of(row.previous(), format::amount), AmountCell.of(row.current(), format::amount),
				AmountCell.of(Belopp.ofNullable(row.difference().orElse(null)), format::difference),
				row.percent().map(AmountFormat::percent).orElse(""), row.status());
	}

}
