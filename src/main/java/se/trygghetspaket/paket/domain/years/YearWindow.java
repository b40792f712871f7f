package se.trygghetspaket.paket.domain.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;

/**
 * Årsfönster: some of the years of a paket that stand beside each other on a page, and
 * how to come to the others. Years that nothing is known of are passed over.
 */
public final class YearWindow {

	/** How many years stand beside each other. */
	public static final int SIZE = 8;

	private final List<KnownYear> known;

	private final int from;

	private final int to;

	private YearWindow(List<KnownYear> known, int from, int to) {
		this.known = known;
		this.from = from;
		this.to = to;
	}

	/**
	 * The latest years up to and with one, however few they are.
	 * @param known every year of the paket, in any order
	 * @param last the latest one to show, {@code null} for all; before the first known
	 * year it gives the earliest window
	 */
	public static YearWindow upTo(List<KnownYear> known, @Nullable BudgetYear last) {
		List<KnownYear> sorted = sorted(known);
		int to = sorted.size();
		if (last != null) {
			to = (int) sorted.stream().filter((each) -> each.year().compareTo(last) <= 0).count();
			to = Math.max(to, Math.min(SIZE, sorted.size()));
		}
		return new YearWindow(sorted, Math.max(0, to - SIZE), to);
	}

	/**
	 * One page of the years, the latest ones first.
	 * @param page counted from 1; beyond the last one it shows no year
	 */
	public static YearWindow page(List<KnownYear> known, int page, int size) {
		List<KnownYear> sorted = sorted(known);
		long to = Math.max(0, sorted.size() - (page - 1L) * size);
		return new YearWindow(sorted, (int) Math.max(0, to - size), (int) to);
	}

	/** The years that are shown, earliest first. */
	public List<BudgetYear> years() {
		return this.known.subList(this.from, this.to).stream().map(KnownYear::year).toList();
	}

	/** How many years are known. */
	public int total() {
		return this.known.size();
	}

	/**
	 * The shown years with the calendar year before the first one, if it is known: what
	 * that one is compared with.
	 */
	public List<BudgetYear> withTheYearBefore() {
		List<BudgetYear> years = new ArrayList<>(years());
		if (this.from > 0 && this.from < this.to) {
			BudgetYear before = this.known.get(this.from - 1).year();
			if (before.next().equals(years.get(0))) {
				years.add(0, before);
			}
		}
		return years;
	}

	/** Whether an earlier year than the shown ones has a fördelning. */
	public boolean hasSplitBefore() {
		return this.known.subList(0, this.from).stream().anyMatch(KnownYear::split);
	}

	/** The last year of the window before this one. */
	public Optional<BudgetYear> earlier() {
		return (this.from > 0) ? Optional.of(this.known.get(this.from - 1).year()) : Optional.empty();
	}

	/** The last year of the window after this one. */
	public Optional<BudgetYear> later() {
		int last = Math.min(this.to + SIZE, this.known.size()) - 1;
		return (this.to < this.known.size()) ? Optional.of(this.known.get(last).year()) : Optional.empty();
	}

	/** The shown years that do not follow on the one before them. */
	public List<BudgetYear> afterGap() {
		List<BudgetYear> years = years();
		return IntStream.range(1, years.size())
			.filter((i) -> !years.get(i - 1).next().equals(years.get(i)))
			.mapToObj(years::get)
			.toList();
	}

	private static List<KnownYear> sorted(List<KnownYear> known) {
		return known.stream().sorted(Comparator.comparing(KnownYear::year)).toList();
	}

}
