package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import se.trygghetspaket.paket.CarriedPost;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.web.AmountFormat;

/**
 * A line of two years, as it is shown.
 *
 * @param motivering why the later amount is given, may be empty
 * @param carried what it is compared with, where that is not its own line by the same
 * name
 * @param percent with its sign, empty where there is none
 * @param fate the kind of what became of a line that has ended, empty where nothing is
 * told
 * @param note what is added to that, may be empty
 */
record ComparisonLine(long insats, String label, String motivering, List<CarriedPost> carried, AmountCell previous,
		AmountCell current, AmountCell difference, String percent, ComparisonStatus status, String fate, String note) {

	/** A line of the later year. */
	static ComparisonLine of(ComparisonRow row, String motivering, AmountFormat format) {
		return of(row, motivering, "", "", format);
	}

	/** A line that the later year does not have. */
	static ComparisonLine ofEnded(ComparisonRow row, Lineage lineage, AmountFormat format) {
		return lineage.find(row.insats())
			.map((fate) -> of(row, "", fate.kind().name(), fate.note(), format))
			.orElseGet(() -> of(row, "", format));
	}

	private static ComparisonLine of(ComparisonRow row, String motivering, String fate, String note,
			AmountFormat format) {
		return new ComparisonLine(row.insats().value(), row.label(), motivering,
				CarriedPost.of(row, row.label(), format), AmountCell.of(row.previous(), format::amount),
				AmountCell.of(row.current(), format::amount),
				AmountCell.of(Belopp.ofNullable(row.difference().orElse(null)), format::difference),
				row.percent().map(AmountFormat::percent).orElse(""), row.status(), fate, note);
	}

}
