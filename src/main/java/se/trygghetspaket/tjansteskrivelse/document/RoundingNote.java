package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

import se.trygghetspaket.shared.AmountStyle;

/** What stands below a table whose amounts are rounded. */
final class RoundingNote {

	private static final String KEY = "tjansteskrivelse.dokument.avrundat";

	private RoundingNote() {
	}

	/** The note of a table that is written in a style. */
	static Paragraph of(AmountStyle style) {
		String unit = Wording.of(KEY + ".decimaler." + style.decimals(), SumLabel.unitName(style.unit()));
		return new Paragraph(List.of(new Line(List.of(new Run(Wording.of(KEY, unit), false, true)))));
	}

}
