package se.trygghetspaket.web.chart;

import java.util.List;

import se.trygghetspaket.web.AmountFormat;

/**
 * A round amount beside an axis.
 *
 * @param x along the width
 * @param y in pixels from the top
 */
public record ChartTick(String x, int y, String text) {

	/** Along the bottom of bars that lie. */
	static List<ChartTick> along(Axis axis, int width, int y, AmountFormat format) {
		AmountFormat exact = format.finerFor(axis.ticks());
		return axis.ticks()
			.stream()
			.map((tick) -> new ChartTick(Axis.percent(axis.at(tick, width)), y, exact.amount(tick).text()))
			.toList();
	}

	/** Beside bars that stand. */
	static List<ChartTick> beside(Axis axis, int bottom, int height, AmountFormat format) {
		AmountFormat exact = format.finerFor(axis.ticks());
		return axis.ticks()
			.stream()
			.map((tick) -> new ChartTick("0", bottom - axis.at(tick, height), exact.amount(tick).text()))
			.toList();
	}

}
