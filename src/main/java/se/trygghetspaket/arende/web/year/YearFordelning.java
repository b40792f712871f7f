package se.trygghetspaket.arende.web.year;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeSummary;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * How a year is split: in force, or as its only case on the way has it.
 *
 * @param arende the case that carries it
 */
record YearFordelning(boolean inForce, long arende, String rubrik, ArendeStatus status, AmountColumns columns,
		List<Line> lines, AmountText sum) {

	static YearFordelning of(Underlag underlag, List<ArendeSummary> cases) {
		boolean inForce = cases.stream().anyMatch((each) -> each.inForce() && each.id().equals(underlag.arende().id()));
		Fordelning fordelning = underlag.fordelning().fordelning();
		List<Kronor> amounts = new ArrayList<>(
				fordelning.poster().stream().map((post) -> post.belopp().orZero()).toList());
		amounts.add(fordelning.sum());
		AmountColumns columns = AmountColumns.of(underlag.paket().amountStyle(), amounts);
		AmountFormat format = columns.format();
		return new YearFordelning(inForce, underlag.arende().id().value(), underlag.arende().rubrik(),
				underlag.arende().status(), columns,
				fordelning.poster()
					.stream()
					.map((post) -> new Line(post.label(), post.belopp().kronor().map(format::amount).stream().toList()))
					.toList(),
				format.amount(fordelning.sum()));
	}

	/**
	 * A line with its amount.
	 *
	 * @param amount none while it is not decided
	 */
	record Line(String label, List<AmountText> amount) {
	}

}
