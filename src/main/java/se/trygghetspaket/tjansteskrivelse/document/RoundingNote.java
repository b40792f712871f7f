package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;

/** What stands below a table whose amounts are rounded. */
public final class RoundingNote {

	private static final String KEY = "tjansteskrivelse.dokument.avrundat";

	private RoundingNote() {
	}

	/** The note of a table that is written in a style. */
	static Paragraph of(AmountStyle style) {
		return new Paragraph(List.of(new Line(List.of(new Run(text(style.unit(), style.decimals()), false, true)))));
	}

	/**
	 * The text of a memo that was read without such notes: they are no text of it but a
	 * choice of its author.
	 */
	public static String without(String text) {
		return text.lines().filter((line) -> !isNote(line)).collect(Collectors.joining("\n"));
	}

	/** What the author of a memo that was read had chosen, by its texts. */
	public static Avrundning chosenBy(List<String> texts) {
		return texts.stream().flatMap(String::lines).anyMatch(RoundingNote::isNote) ? Avrundning.AVRUNDA_MED_NOT
				: Avrundning.FINARE_ENHET;
	}

	private static boolean isNote(String line) {
		return Stream.of(AmountUnit.values())
			.anyMatch((unit) -> IntStream.rangeClosed(0, AmountStyle.mostDecimals(unit))
				.anyMatch((decimals) -> text(unit, decimals).equals(line.strip())));
	}

	private static String text(AmountUnit unit, int decimals) {
		return Wording.of(KEY, Wording.of(KEY + ".decimaler." + decimals, SumLabel.unitName(unit)));
	}

}
