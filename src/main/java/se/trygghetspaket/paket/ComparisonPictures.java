package se.trygghetspaket.paket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.chart.BridgeChart;
import se.trygghetspaket.web.chart.ChartSeries;
import se.trygghetspaket.web.chart.ChartText;
import se.trygghetspaket.web.chart.GroupedBars;

/**
 * Two years as pictures: each line's two amounts, and the way from the one sum to the
 * other. An amount that is not decided counts as nothing on the way, as it does in the
 * sums.
 *
 * @param previous what the earlier of the two is called: a year, or what is in force
 * @param unit the word of the unit that the pictures write
 * @param barsText what the bars show, for those who do not see them
 * @param bridgeText what the bridge shows
 * @param left what the bridge leaves out, empty if nothing
 * @param undecided how many lines have an amount that is not decided, empty if none
 */
public record ComparisonPictures(String previous, String current, String unit, GroupedBars bars, String barsText,
		BridgeChart bridge, String bridgeText, String left, String undecided) {

	/** How many lines a picture shows at most, the last one standing for the rest. */
	static final int MOST = 15;

	/** The pictures of a comparison. */
	public static ComparisonPictures of(YearComparison comparison, String previous, String current, AmountFormat format,
			ChartText text) {
		List<ChartSeries> lines = ChartSeries
			.largest(comparison.rows().stream().map(ComparisonPictures::series).toList(), MOST, text::rest);
		BridgeChart bridge = BridgeChart.of(
				new BridgeChart.Change(text.say("utveckling.chart.sum", previous), comparison.previousTotal()),
				comparison.rows().stream().map((row) -> new BridgeChart.Change(row.label(), change(row))).toList(),
				text.say("utveckling.chart.sum", current), MOST, text::rest, format);
		long undecided = comparison.rows().stream().filter((row) -> row.difference().isEmpty()).count();
		return new ComparisonPictures(previous, current, format.unit(), GroupedBars.of(lines, format),
				barsText(comparison, previous, current, format, text), bridge,
				bridgeText(comparison, previous, current, format, text), (bridge.unchanged() > 0)
						? text.say("utveckling.bridge.unchanged", String.valueOf(bridge.unchanged())) : "",
				(undecided > 0) ? text.say("utveckling.chart.undecided", String.valueOf(undecided)) : "");
	}

	/** Whether there is anything to picture. */
	public boolean drawn() {
		return !this.bars.groups().isEmpty();
	}

	private static String barsText(YearComparison comparison, String previous, String current, AmountFormat format,
			ChartText text) {
		return comparison.rows()
			.stream()
			.max(Comparator.comparing((ComparisonRow row) -> row.current().orZero()))
			.map((row) -> text.say("utveckling.bars.text", String.valueOf(comparison.rows().size()), previous, current,
					row.label(), written(row.previous().kronor().orElse(null), format, text),
					written(row.current().kronor().orElse(null), format, text)))
			.orElse("");
	}

	private static String bridgeText(YearComparison comparison, String previous, String current, AmountFormat format,
			ChartText text) {
		String way = text.say("utveckling.bridge.text", previous, format.withUnit(comparison.previousTotal()).text(),
				current, format.withUnit(comparison.currentTotal()).text(),
				format.difference(comparison.difference()).full());
		List<ComparisonRow> byChange = comparison.rows()
			.stream()
			.sorted(Comparator.comparing(ComparisonPictures::change))
			.toList();
		List<String> said = new ArrayList<>(List.of(way));
		if (!byChange.isEmpty()) {
			ComparisonRow rise = byChange.get(byChange.size() - 1);
			if (change(rise).compareTo(Kronor.ZERO) > 0) {
				said.add(text.say("utveckling.bridge.rise", rise.label(), format.difference(change(rise)).full()));
			}
			ComparisonRow fall = byChange.get(0);
			if (change(fall).isNegative()) {
				said.add(text.say("utveckling.bridge.fall", fall.label(), format.difference(change(fall)).full()));
			}
		}
		return String.join(" ", said);
	}

	private static String written(@Nullable Kronor amount, AmountFormat format, ChartText text) {
		return (amount != null) ? format.withUnit(amount).text() : text.say("utveckling.undecided");
	}

	private static ChartSeries series(ComparisonRow row) {
		return new ChartSeries(row.label(),
				Arrays.asList(row.previous().kronor().orElse(null), row.current().kronor().orElse(null)));
	}

	private static Kronor change(ComparisonRow row) {
		return row.current().orZero().minus(row.previous().orZero());
	}

}
