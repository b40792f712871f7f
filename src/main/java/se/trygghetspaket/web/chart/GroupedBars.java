package se.trygghetspaket.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

/**
 * Two amounts of each of several things as bars that lie, the earlier above the later.
 *
 * @param plot the height of what the bars lie in, in pixels
 * @param height the height of it all
 */
public record GroupedBars(List<ChartTick> ticks, List<Group> groups, int plot, int height) {

	/** How much of the width the longest bar can take, in thousandths of a percent. */
	static final int WIDTH = 78_000;

	/** How many characters of a label there is room for on a narrow screen. */
	static final int LABEL = 42;

	private static final int GROUP = 58;

	private static final int LINE = 16;

	public GroupedBars {
		ticks = List.copyOf(ticks);
		groups = List.copyOf(groups);
	}

	/**
	 * The bars of some series with two amounts each.
	 * @param format how amounts are written, the same for all
	 */
	public static GroupedBars of(List<ChartSeries> series, AmountFormat format) {
		Kronor largest = series.stream()
			.flatMap((each) -> each.amounts().stream())
			.filter(Objects::nonNull)
			.max(Kronor::compareTo)
			.orElse(Kronor.ZERO);
		Axis axis = Axis.upTo(largest);
		List<Group> groups = new ArrayList<>();
		for (ChartSeries each : series) {
			int y = groups.size() * GROUP;
			groups.add(new Group(ChartLabel.of(each.label(), LABEL), y + LINE,
					bar(each.amounts().get(0), y + LINE + 5, axis, format),
					bar(each.amounts().get(1), y + 2 * LINE + 4, axis, format)));
		}
		int plot = groups.size() * GROUP;
		return new GroupedBars(ChartTick.along(axis, WIDTH, plot + LINE, format), groups, plot, plot + LINE + 6);
	}

	private static Bar bar(@Nullable Kronor amount, int y, Axis axis, AmountFormat format) {
		return (amount != null) ? new Bar(y, Axis.percent(axis.at(amount, WIDTH)), format.amount(amount).text(),
				format.amount(amount).full()) : new Bar(y, "0%", "", "");
	}

	/**
	 * Something with its two bars.
	 *
	 * @param y where its label stands
	 */
	public record Group(ChartLabel label, int y, Bar first, Bar second) {
	}

	/**
	 * A bar with its amount.
	 *
	 * @param value empty where it is not decided
	 */
	public record Bar(int y, String width, String value, String full) {
	}

}
