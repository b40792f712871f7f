package se.trygghetspaket.web.chart;

/**
 * A label in a picture.
 *
 * @param text as much of it as there is room for
 * @param full all of it
 */
public record ChartLabel(String text, String full) {

	/** A label with at most so many characters. */
	static ChartLabel of(String full, int most) {
		int length = full.codePointCount(0, full.length());
		if (length <= most) {
			return new ChartLabel(full, full);
		}
		return new ChartLabel(full.substring(0, full.offsetByCodePoints(0, most - 1)).stripTrailing() + "…", full);
	}

}
