package se.trygghetspaket.paket.domain.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Många år: a paket's years beside each other, a row for each insats. Every line of every
 * year stands in it exactly once, in its insats' row, and each year's column adds up to
 * that year's sum. Insatser that carry on each other stand together; the rest in the
 * order of the latest year, then of the years before it.
 *
 * @param years earliest first
 * @param comparisons the years that follow on one with a fördelning, beside it
 */
public record ManyYears(List<YearStanding> years, List<InsatsYears> rows, Map<BudgetYear, YearComparison> comparisons) {

	public ManyYears {
		years = List.copyOf(years);
		rows = List.copyOf(rows);
		comparisons = Map.copyOf(comparisons);
	}

	/**
	 * Places the lines of some years.
	 * @param years earliest first, each once
	 * @param before the calendar year before the first of them, which is compared with
	 * and not shown; {@code null} where nothing is known of it
	 * @param earlier the insatser that had a line in an earlier year than the shown ones
	 * @param anyEarlier whether an earlier year than the shown ones has a fördelning
	 */
	public static ManyYears of(List<YearStanding> years, @Nullable YearStanding before, Set<InsatsId> earlier,
			boolean anyEarlier) {
		List<YearStanding> loaded = new ArrayList<>(years);
		if (before != null) {
			loaded.add(0, before);
		}
		Map<BudgetYear, YearComparison> comparisons = comparisons(loaded);
		Map<InsatsId, String> labels = labels(loaded);
		LineageMarks marks = new LineageMarks(labels, anyEarlier);
		List<InsatsYears> rows = new ArrayList<>();
		for (List<InsatsId> family : families(years, comparisons)) {
			for (InsatsId insats : family) {
				rows.add(new InsatsYears(insats, labels.getOrDefault(insats, ""), cells(insats, years, comparisons),
						marks.of(insats, steps(insats, years), earlier.contains(insats)),
						insats.equals(family.get(0))));
			}
		}
		return new ManyYears(years, rows, comparisons);
	}

	/** The latest year that is compared with the year before it. */
	public Optional<YearStanding> latestCompared() {
		return this.years.stream()
			.filter((each) -> this.comparisons.containsKey(each.year()))
			.reduce((earlier, later) -> later);
	}

	/** The rows that have a line in any of the years. */
	public List<InsatsYears> rowsWithLines() {
		return this.rows.stream().filter(InsatsYears::hasLine).toList();
	}

	private static Map<BudgetYear, YearComparison> comparisons(List<YearStanding> loaded) {
		Map<BudgetYear, YearComparison> comparisons = new LinkedHashMap<>();
		for (int i = 1; i < loaded.size(); i++) {
			Optional<Fordelning> previous = loaded.get(i - 1).fordelning();
			Optional<Fordelning> current = loaded.get(i).fordelning();
			if (previous.isPresent() && current.isPresent()
					&& previous.get().year().next().equals(current.get().year())) {
				comparisons.put(current.get().year(), YearComparison.between(previous.get(), current.get()));
			}
		}
		return comparisons;
	}

	private static Map<InsatsId, String> labels(List<YearStanding> loaded) {
		Map<InsatsId, String> labels = new HashMap<>();
		loaded.forEach((year) -> year.poster().forEach((post) -> labels.put(post.insats(), post.label())));
		return labels;
	}

	private static List<List<InsatsId>> families(List<YearStanding> years,
			Map<BudgetYear, YearComparison> comparisons) {
		Set<InsatsId> ordered = new LinkedHashSet<>();
		for (int i = years.size() - 1; i >= 0; i--) {
			years.get(i).poster().forEach((post) -> ordered.add(post.insats()));
		}
		years.forEach((year) -> rows(comparisons, year.year()).forEach((row) -> ordered.add(row.insats())));
		List<InsatsId> bySince = new ArrayList<>(new LinkedHashSet<>(
				years.stream().flatMap((year) -> year.poster().stream()).map(Budgetpost::insats).toList()));
		return new InsatsFamilies(years.stream().map(YearStanding::lineage).toList()).of(ordered,
				Comparator.comparing(bySince::indexOf));
	}

	private static List<YearCell> cells(InsatsId insats, List<YearStanding> years,
			Map<BudgetYear, YearComparison> comparisons) {
		return years.stream()
			.map((year) -> new YearCell(year, line(year, insats).orElse(null),
					rows(comparisons, year.year()).stream()
						.filter((row) -> row.insats().equals(insats))
						.findFirst()
						.orElse(null)))
			.toList();
	}

	private static List<LineageMarks.Step> steps(InsatsId insats, List<YearStanding> years) {
		return years.stream()
			.filter((year) -> year.fordelning().isPresent())
			.map((year) -> new LineageMarks.Step(year.year(), line(year, insats).isPresent(), year.lineage()))
			.toList();
	}

	private static Optional<Budgetpost> line(YearStanding year, InsatsId insats) {
		return year.fordelning().flatMap((fordelning) -> fordelning.find(insats));
	}

	private static List<ComparisonRow> rows(Map<BudgetYear, YearComparison> comparisons, BudgetYear year) {
		return comparisons.containsKey(year) ? comparisons.get(year).rows() : List.of();
	}

}
