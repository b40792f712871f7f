package se.trygghetspaket.paket.domain.years;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * Insatsens liv: an insats in every year of its paket, from where it came to what became
 * of it.
 *
 * @param years from its first line to its last, or to what became of it, earliest first;
 * none where it has never had a line
 * @param marks what happened to it, in the order of the years
 */
public record InsatsLife(Insats insats, List<LifeYear> years, List<LineageMark> marks) {

	public InsatsLife {
		years = List.copyOf(years);
		marks = List.copyOf(marks);
	}

	/**
	 * The life of an insats.
	 * @param split every year of the paket that has a fördelning, earliest first
	 * @param labels what the insatser were called last that the years' lineages name
	 */
	public static InsatsLife of(Insats insats, List<LifeYear> split, Map<InsatsId, String> labels) {
		List<LineageMark> marks = new LineageMarks(labels, false).of(insats.id(),
				split.stream()
					.map((year) -> new LineageMarks.Step(year.year(), year.post().isPresent(), year.lineage()))
					.toList(),
				false);
		List<Integer> had = IntStream.range(0, split.size())
			.filter((i) -> split.get(i).post().isPresent())
			.boxed()
			.toList();
		List<LifeYear> years = had.isEmpty() ? List.of() : split.subList(had.get(0), had.get(had.size() - 1) + 1);
		return new InsatsLife(insats, years, marks);
	}

	/** Every insats that the years' lineages name. */
	public static Set<InsatsId> named(Collection<LifeYear> split) {
		Set<InsatsId> named = new LinkedHashSet<>();
		split.stream().flatMap((year) -> year.lineage().fates().stream()).forEach((fate) -> {
			named.add(fate.insats());
			fate.successors().stream().map(InsatsFate.Successor::insats).forEach(named::add);
		});
		return named;
	}

	/** Whether anybody may have seen it: it has had a line, or others came of it. */
	public boolean known() {
		return !this.years.isEmpty() || !this.marks.isEmpty();
	}

	/** What it was called last; what it was first called where it never had a line. */
	public String label() {
		return posts().reduce((earlier, later) -> later).map(Budgetpost::label).orElse(this.insats.name());
	}

	/** What else it has been called, earliest first. */
	public List<String> otherLabels() {
		String last = label();
		return posts().map(Budgetpost::label).filter((other) -> !other.equals(last)).distinct().toList();
	}

	private Stream<Budgetpost> posts() {
		return this.years.stream().flatMap((year) -> year.post().stream());
	}

}
