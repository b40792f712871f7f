package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What is known of a paket's years.
 *
 * @param next the year after the last one, 0 where there is none
 */
record ReadYearsPage(String slug, String paket, List<Line> years, int next) {

	/**
	 * A year.
	 *
	 * @param read whether it was read in, and is not in force
	 * @param ram none where the year has no ram
	 * @param over by how much its sum is above its ram, empty if it is not
	 * @param missing the year before it where that one is not known but an earlier one
	 * is, else 0
	 * @param first whether no earlier year is known
	 * @param come how many lines the year before does not have
	 * @param gone how many lines of the year before it does not have
	 */
	record Line(int year, boolean read, int poster, AmountText sum, List<AmountText> ram, String over, boolean first,
			int missing, long come, long gone) {

		/** Whether lines came or went. */
		public boolean changed() {
			return this.come + this.gone > 0;
		}

	}

	static ReadYearsPage of(Paket paket, List<StoredFordelning> stored, Map<BudgetYear, Budgetram> ramar) {
		List<Kronor> amounts = new ArrayList<>(stored.stream().map((each) -> each.fordelning().sum()).toList());
		stored.forEach((each) -> Optional.ofNullable(ramar.get(each.fordelning().year()))
			.ifPresent((ram) -> amounts.add(ram.netto())));
		AmountFormat format = AmountFormat.of(paket.amountStyle(), amounts);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < stored.size(); i++) {
			StoredFordelning before = stored.get(Math.max(0, i - 1));
			lines.add(line(format, before.fordelning(), stored.get(i), ramar.get(stored.get(i).fordelning().year())));
		}
		int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).year();
		return new ReadYearsPage(paket.slug().value(), paket.name(), lines, BudgetYear.isYear(last + 1) ? last + 1 : 0);
	}

	private static Line line(AmountFormat format, Fordelning before, StoredFordelning stored,
			@Nullable Budgetram found) {
		Optional<Budgetram> ram = Optional.ofNullable(found);
		Fordelning fordelning = stored.fordelning();
		int year = fordelning.year().value();
		boolean first = before.year().equals(fordelning.year());
		boolean follows = before.year().value() == year - 1;
		List<ComparisonRow> rows = follows ? YearComparison.between(before, fordelning).rows() : List.of();
		Kronor over = ram.map((each) -> fordelning.sum().minus(each.netto())).orElse(Kronor.ZERO);
		return new Line(year, stored.origin() == FordelningOrigin.INLAST, fordelning.poster().size(),
				format.withUnit(fordelning.sum()), ram.map((each) -> format.withUnit(each.netto())).stream().toList(),
				(over.compareTo(Kronor.ZERO) > 0) ? format.withUnit(over).text() : "", first,
				(first || follows) ? 0 : year - 1, rows.stream().filter(ComparisonRow::newcomer).count(),
				rows.stream().filter((row) -> fordelning.find(row.insats()).isEmpty()).count());
	}

}
