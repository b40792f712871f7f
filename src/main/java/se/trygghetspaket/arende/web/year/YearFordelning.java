package se.trygghetspaket.arende.web.year;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * How a year is split: in force, as its only case on the way has it, or as another memo
 * printed it.
 *
 * @param heading the key of what it is
 * @param arende the case that carries it, none for one that was read in
 */
record YearFordelning(String heading, List<CaseLine> arende, AmountColumns columns, List<Line> lines, AmountText sum) {

	static YearFordelning of(Underlag underlag, List<ArendeSummary> cases) {
		List<CaseLine> carrying = cases.stream()
			.filter((each) -> each.id().equals(underlag.arende().id()))
			.map(CaseLine::of)
			.toList();
		boolean inForce = carrying.stream().anyMatch(CaseLine::inForce);
		return of(underlag.paket(), underlag.fordelning().fordelning(),
				inForce ? "paket.year.inForce" : "paket.year.draft", carrying);
	}

	static YearFordelning ofRead(Paket paket, StoredFordelning read) {
		return of(paket, read.fordelning(), read.fordelning().restated() ? "paket.year.restated" : "paket.year.read",
				List.of());
	}

	private static YearFordelning of(Paket paket, Fordelning fordelning, String heading, List<CaseLine> carrying) {
		List<Kronor> amounts = new ArrayList<>(
				fordelning.poster().stream().map((post) -> post.belopp().orZero()).toList());
		amounts.add(fordelning.sum());
		AmountColumns columns = AmountColumns.of(paket.amountStyle(), amounts);
		AmountFormat format = columns.format();
		return new YearFordelning(heading, carrying, columns,
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
