package se.trygghetspaket.arende.web.beslut;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What was proposed beside what was decided, line by line.
 *
 * @param unit the unit of the columns
 */
record BeslutChange(String unit, List<Line> lines, AmountText proposed, AmountText decided, AmountText difference) {

	static BeslutChange between(Fordelning proposal, Fordelning decided, AmountStyle style) {
		YearComparison comparison = YearComparison.between(proposal, decided);
		AmountColumns columns = AmountColumns.of(style, Stream.concat(
				comparison.rows().stream().flatMap((row) -> Stream.of(row.previous().orZero(), row.current().orZero())),
				Stream.of(comparison.previousTotal(), comparison.currentTotal()))
			.toList());
		AmountFormat format = columns.format();
		List<Line> lines = comparison.rows()
			.stream()
			.map((row) -> new Line(row.label(), format.amount(row.previous().orZero()),
					format.amount(row.current().orZero()), format.difference(row.difference().orElse(Kronor.ZERO)),
					row.status()))
			.toList();
		return new BeslutChange(format.unit(), lines, format.amount(comparison.previousTotal()),
				format.amount(comparison.currentTotal()), format.difference(comparison.difference()));
	}

	/** Whether any line differs. */
	public boolean anything() {
		return this.lines.stream().anyMatch(Line::changed);
	}

	/** A line as proposed and as decided. */
	record Line(String label, AmountText proposed, AmountText decided, AmountText difference, ComparisonStatus status) {

		/** Whether it was decided otherwise than proposed. */
		public boolean changed() {
			return this.status != ComparisonStatus.OFORANDRAD;
		}

	}

}
