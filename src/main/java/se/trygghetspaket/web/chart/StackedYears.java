package se.trygghetspaket.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

/**
 * Years as bars that stand, each of parts upon each other, beside a limit.
 *
 * @param parts what the parts are, the lowest first
 * @param size how much room it needs at least: {@code small}, {@code medium},
 * {@code large} or {@code huge}
 */
public record StackedYears(List<ChartTick> ticks, List<Column> columns, List<Part> parts, String size) {

	/** The height of it all, in pixels. */
	public static final int HEIGHT = 320;

	/** Where 0 kr lies. */
	public static final int BOTTOM = 290;

	/** How many different parts can be told from each other. */
	public static final int MOST_PARTS = 8;

	private static final int PLOT = 245;

	private static final int LEFT = 9_000;

	private static final int SMALLEST_WITH_LETTER = 15;

	/** How far below its limit a bar ends that has room for its sum there. */
	private static final int ROOM_FOR_SUM = 24;

	private static final int SMALLEST_WITH_SUM = 24;

	private static final int LABEL = 60;

	public StackedYears {
		ticks = List.copyOf(ticks);
		columns = List.copyOf(columns);
		parts = List.copyOf(parts);
	}

	/**
	 * The bars of some years.
	 * @param series at most {@link #MOST_PARTS}, each with an amount for every year
	 * @throws IllegalArgumentException if there are more
	 */
	public static StackedYears of(List<ChartYear> years, List<ChartSeries> series, AmountFormat format) {
		if (series.size() > MOST_PARTS) {
			throw new IllegalArgumentException("At most " + MOST_PARTS + " parts can be told apart");
		}
		List<Kronor> sums = new ArrayList<>();
		for (int i = 0; i < years.size(); i++) {
			sums.add(Kronor.sum(amounts(series, i).stream().filter(Objects::nonNull).toList()));
		}
		Axis axis = Axis.upTo(Stream.concat(sums.stream(), years.stream().flatMap((year) -> year.limits().stream()))
			.max(Kronor::compareTo)
			.orElse(Kronor.ZERO));
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < years.size(); i++) {
			columns.add(column(years, i, series, sums.get(i), axis, format));
		}
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			parts.add(new Part(letter(i), i + 1, ChartLabel.of(series.get(i).label(), LABEL)));
		}
		return new StackedYears(ChartTick.beside(axis, BOTTOM, PLOT, format), columns, parts, size(columns));
	}

	private static Column column(List<ChartYear> years, int index, List<ChartSeries> series, Kronor sum, Axis axis,
			AmountFormat format) {
		ChartYear year = years.get(index);
		int room = (Axis.WIDTH - LEFT) / years.size();
		int left = LEFT + index * room;
		int limit = year.limits().stream().mapToInt((ram) -> axis.at(ram, PLOT)).findFirst().orElse(0);
		int label = sumLabel(axis.at(sum, PLOT), limit);
		List<@Nullable Kronor> amounts = amounts(series, index);
		boolean known = amounts.stream().anyMatch(Objects::nonNull);
		return new Column(year.label(), year.note(), year.gap(), Axis.percent(left + room / 2),
				Axis.percent(left + room / 6), Axis.percent(room - room / 3), Axis.percent(left + room / 16),
				Axis.percent(left + room - room / 16), segments(amounts, series, axis, format), label,
				Math.min(label, BOTTOM - limit) - ((label < BOTTOM - limit) ? 15 : 8),
				known ? format.amount(sum).text() : "", year.limits().stream().map((ram) -> BOTTOM - limit).toList(),
				year.limits().stream().map((ram) -> format.amount(ram).text()).findFirst().orElse(""));
	}

	/**
	 * Where a sum stands: above its bar and, where that is lower than its limit, below
	 * the line of the limit; at the top of the bar where there is no room between them.
	 */
	private static int sumLabel(int bar, int limit) {
		if (bar >= limit || bar < SMALLEST_WITH_SUM) {
			return BOTTOM - Math.max(limit, bar) - 8;
		}
		return (limit - bar >= ROOM_FOR_SUM) ? BOTTOM - bar - 6 : BOTTOM - bar + 15;
	}

	/** The parts tile the bar: each begins where the sum of those below it lies. */
	private static List<Segment> segments(List<@Nullable Kronor> amounts, List<ChartSeries> series, Axis axis,
			AmountFormat format) {
		List<Segment> segments = new ArrayList<>();
		Kronor below = Kronor.ZERO;
		for (int i = 0; i < amounts.size(); i++) {
			Kronor amount = amounts.get(i);
			if (amount == null || amount.isZero()) {
				continue;
			}
			Kronor above = below.plus(amount);
			int top = BOTTOM - axis.at(above, PLOT);
			int height = BOTTOM - axis.at(below, PLOT) - top;
			boolean lettered = series.size() > 1 && height >= SMALLEST_WITH_LETTER;
			segments.add(new Segment(i + 1, top, height, lettered ? letter(i) : "", top + height / 2 + 4,
					series.get(i).label(), format.withUnit(amount).full()));
			below = above;
		}
		return segments;
	}

	private static List<@Nullable Kronor> amounts(List<ChartSeries> series, int index) {
		List<@Nullable Kronor> amounts = new ArrayList<>();
		series.forEach((each) -> amounts.add(each.amounts().get(index)));
		return amounts;
	}

	private static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	/** Letters and digits are about 7 pixels wide. */
	private static String size(List<Column> columns) {
		int longest = columns.stream()
			.flatMap((column) -> Stream.of(column.total(), column.limitText(), column.label(), column.note()))
			.mapToInt(String::length)
			.max()
			.orElse(0);
		int pixels = columns.size() * Math.max(38, longest * 7 + 2);
		return (pixels <= 320) ? "small" : ((pixels <= 540) ? "medium" : ((pixels <= 860) ? "large" : "huge"));
	}

	/**
	 * A year.
	 *
	 * @param x where its bar begins, {@code width} how wide it is
	 * @param limitFrom where the line of its limit begins
	 * @param labelY where its sum stands, {@code limitLabelY} what its limit is
	 * @param total empty where nothing is known
	 * @param limitY where its limit lies, none where it has none
	 */
	public record Column(String label, String note, boolean gap, String center, String x, String width,
			String limitFrom, String limitTo, List<Segment> segments, int labelY, int limitLabelY, String total,
			List<Integer> limitY, String limitText) {

		public Column {
			segments = List.copyOf(segments);
			limitY = List.copyOf(limitY);
		}

	}

	/**
	 * A part of a year's bar.
	 *
	 * @param look which of the ways to look, counted from 1
	 * @param letter empty where there is no room for it
	 */
	public record Segment(int look, int y, int height, String letter, int letterY, String label, String full) {
	}

	/** What parts with a letter and a look are. */
	public record Part(String letter, int look, ChartLabel label) {
	}

}
