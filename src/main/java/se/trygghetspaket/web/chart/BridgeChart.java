package se.trygghetspaket.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * From one sum to another, through each change: every bar begins where the one above it
 * ended.
 *
 * @param unchanged how many changes were 0 kr and are left out
 * @param plot the height of what the bars lie in, in pixels
 * @param height the height of it all
 */
public record BridgeChart(List<ChartTick> ticks, List<Step> steps, int unchanged, int plot, int height) {

	private static final int ROW = 42;

	private static final int LINE = 16;

	public BridgeChart {
		ticks = List.copyOf(ticks);
		steps = List.copyOf(steps);
	}

	/**
	 * The bridge of some changes, at most so many of them: the largest in their order,
	 * then the rest as one with their exact sum.
	 * @param from its label and amount, which no change goes below
	 * @param to the label of what it comes to
	 * @param rest says how many the last change stands for
	 * @throws IllegalArgumentException if it comes below 0 kr on the way
	 */
	public static BridgeChart of(Change from, List<Change> changes, String to, int most, IntFunction<String> rest,
			AmountFormat format) {
		List<Change> real = changes.stream().filter((change) -> !change.amount().isZero()).toList();
		List<Change> shown = largest(real, most, rest);
		List<Kronor> levels = new ArrayList<>(List.of(from.amount()));
		shown.forEach((change) -> levels.add(levels.get(levels.size() - 1).plus(change.amount())));
		Axis axis = Axis.upTo(levels.stream().max(Kronor::compareTo).orElseThrow());
		List<Step> steps = new ArrayList<>();
		steps.add(total("from", from.label(), 0, from.amount(), axis, format));
		for (int i = 0; i < shown.size(); i++) {
			steps.add(step(shown.get(i), (i + 1) * ROW, levels.get(i), levels.get(i + 1), axis, format));
		}
		steps.add(total("to", to, steps.size() * ROW, levels.get(levels.size() - 1), axis, format));
		int plot = steps.size() * ROW;
		return new BridgeChart(ChartTick.along(axis, GroupedBars.WIDTH, plot + LINE, format), steps,
				changes.size() - real.size(), plot, plot + LINE + 6);
	}

	private static Step total(String kind, String label, int y, Kronor amount, Axis axis, AmountFormat format) {
		int width = axis.at(amount, GroupedBars.WIDTH);
		AmountText text = format.amount(amount);
		return new Step(kind, ChartLabel.of(label, GroupedBars.LABEL), y + LINE, y + LINE + 5, "0%",
				Axis.percent(width), Axis.percent(width), text.text(), text.full());
	}

	private static Step step(Change change, int y, Kronor before, Kronor after, Axis axis, AmountFormat format) {
		int start = axis.at(before, GroupedBars.WIDTH);
		int end = axis.at(after, GroupedBars.WIDTH);
		AmountText text = format.difference(change.amount());
		return new Step(change.amount().isNegative() ? "fall" : "rise",
				ChartLabel.of(change.label(), GroupedBars.LABEL), y + LINE, y + LINE + 5,
				Axis.percent(Math.min(start, end)), Axis.percent(Math.abs(end - start)), Axis.percent(end), text.text(),
				text.full());
	}

	private static List<Change> largest(List<Change> changes, int most, IntFunction<String> rest) {
		if (changes.size() <= most) {
			return changes;
		}
		Set<Integer> chosen = new HashSet<>(IntStream.range(0, changes.size())
			.boxed()
			.sorted(Comparator.comparing((Integer index) -> Math.abs(changes.get(index).amount().value())).reversed())
			.limit(most - 1)
			.toList());
		List<Change> shown = new ArrayList<>();
		Kronor left = Kronor.ZERO;
		for (int i = 0; i < changes.size(); i++) {
			if (chosen.contains(i)) {
				shown.add(changes.get(i));
			}
			else {
				left = left.plus(changes.get(i).amount());
			}
		}
		shown.add(new Change(rest.apply(changes.size() - chosen.size()), left));
		return shown;
	}

	/** Something and how much more or less it has. */
	public record Change(String label, Kronor amount) {
	}

	/**
	 * A bar of the bridge.
	 *
	 * @param kind {@code from}, {@code rise}, {@code fall} or {@code to}
	 * @param y where its label stands
	 * @param bar where its bar begins from above
	 * @param end where the next bar begins along the width
	 */
	public record Step(String kind, ChartLabel label, int y, int bar, String x, String width, String end, String value,
			String full) {
	}

}
