package se.trygghetspaket.inlasning.kalkyl;

import se.trygghetspaket.shared.TypedText;

/** The text of a cell on one line, as it can be shown and typed. */
final class CellText {

	/** Longer than any label; what is longer is a text and is cut. */
	private static final int LONGEST = 1_000;

	private CellText() {
	}

	static String of(String written) {
		String cut = (written.length() > LONGEST) ? written.substring(0, LONGEST) : written;
		return TypedText.lines(cut).replaceAll("[\\n\\t ]+", " ");
	}

}
