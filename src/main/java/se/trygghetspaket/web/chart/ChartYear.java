package se.trygghetspaket.web.chart;

import java.util.List;

import se.trygghetspaket.shared.Kronor;

/**
 * A place for a year in a chart.
 *
 * @param label the year, or the years that nothing is known of
 * @param note a word below it, may be empty
 * @param limits what its bar is held against, or none
 * @param gap whether it stands for years that nothing is known of
 */
public record ChartYear(String label, String note, List<Kronor> limits, boolean gap) {

	public ChartYear {
		limits = List.copyOf(limits);
	}

	/** Years that nothing is known of. */
	public static ChartYear missing(String label) {
		return new ChartYear(label, "", List.of(), true);
	}

}
