package se.trygghetspaket.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Something with an amount in each place of a chart.
 *
 * @param label whatever length, and not unlike others
 * @param amounts in the order of the places, {@code null} where it has none
 */
public record ChartSeries(String label, List<@Nullable Kronor> amounts) {

	/**
	 * Refuses amounts below 0 kr.
	 * @throws IllegalArgumentException if one is negative
	 */
	public ChartSeries {
		amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
		if (amounts.stream().filter(Objects::nonNull).anyMatch(Kronor::isNegative)) {
			throw new IllegalArgumentException("A bar cannot be negative");
		}
	}

	/**
	 * At most so many series: the largest in their order, then the rest as one whose
	 * amounts are their exact sums.
	 * @param most at least 2
	 * @param rest says how many the last one stands for
	 */
	public static List<ChartSeries> largest(List<ChartSeries> all, int most, IntFunction<String> rest) {
		if (all.size() <= most) {
			return all;
		}
		Set<Integer> chosen = new HashSet<>(IntStream.range(0, all.size())
			.boxed()
			.sorted(Comparator.comparing((Integer index) -> all.get(index).weight()).reversed())
			.limit(most - 1)
			.toList());
		List<ChartSeries> shown = IntStream.range(0, all.size())
			.filter(chosen::contains)
			.mapToObj(all::get)
			.collect(Collectors.toCollection(ArrayList::new));
		List<ChartSeries> others = IntStream.range(0, all.size())
			.filter((index) -> !chosen.contains(index))
			.mapToObj(all::get)
			.toList();
		shown.add(new ChartSeries(rest.apply(others.size()), sums(others)));
		return shown;
	}

	private static List<@Nullable Kronor> sums(List<ChartSeries> others) {
		List<@Nullable Kronor> sums = new ArrayList<>();
		for (int place = 0; place < others.get(0).amounts().size(); place++) {
			int at = place;
			List<Kronor> known = others.stream()
				.map((each) -> each.amounts().get(at))
				.filter(Objects::nonNull)
				.toList();
			sums.add(known.isEmpty() ? null : Kronor.sum(known));
		}
		return sums;
	}

	private long weight() {
		return this.amounts.stream().filter(Objects::nonNull).mapToLong(Kronor::value).sum();
	}

}
