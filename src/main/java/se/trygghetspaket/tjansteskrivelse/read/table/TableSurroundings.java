package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.text.BrokenLines;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * What stands around a table and may tell its unit.
 *
 * @param avsnitt the heading of its section, or null outside sections
 * @param sentences the heading, the line before the table, the line after it and the unit
 * that its own caption tells
 * @param listed the unit of its amounts where the list with the decision prints them
 */
public record TableSurroundings(@Nullable String avsnitt, List<String> sentences, List<UnitWord> listed) {

	private static final int LONGEST_NOTE = 80;

	/** What surrounds a region inside a section. */
	public static TableSurroundings of(Sheet sheet, Span region, Span section, @Nullable String avsnitt) {
		String before = "";
		String caption = "";
		for (int i = region.from() - 1; i >= section.from() && before.isEmpty(); i--) {
			if (sheet.role(i) == LineRole.CAPTION) {
				caption = UnitWord.inLabel(sheet.text(i)).map((unit) -> "(" + unit.word() + ")").orElse("");
			}
			else {
				before = sheet.text(i);
				if (i > section.from() && BrokenLines.isBroken(sheet.text(i - 1), before)) {
					before = sheet.text(i - 1) + " " + before;
				}
			}
		}
		String after = "";
		for (int i = region.to(); i < section.to() && after.isEmpty(); i++) {
			after = sheet.text(i);
		}
		boolean note = after.length() <= LONGEST_NOTE
				&& (after.startsWith("Belopp") || after.startsWith("Alla belopp"));
		return new TableSurroundings(avsnitt,
				List.of((avsnitt == null) ? "" : avsnitt, before, note ? after : "", caption), List.of());
	}

	/** With what the list with the decision prints. */
	public TableSurroundings with(List<UnitWord> printed) {
		return new TableSurroundings(this.avsnitt, this.sentences, printed);
	}

}
