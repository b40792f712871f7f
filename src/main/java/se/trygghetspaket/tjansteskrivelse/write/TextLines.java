package se.trygghetspaket.tjansteskrivelse.write;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.BlockVisitor;
import se.trygghetspaket.tjansteskrivelse.document.Heading;
import se.trygghetspaket.tjansteskrivelse.document.ItemList;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Paragraph;
import se.trygghetspaket.tjansteskrivelse.document.UndertecknareList;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/** Collects blocks as lines of plain text, with an empty line between them. */
final class TextLines implements BlockVisitor {

	private static final String ROW_BULLET = "• ";

	private final List<String> lines = new ArrayList<>();

	private final boolean spaced;

	TextLines() {
		this(true);
	}

	private TextLines(boolean spaced) {
		this.spaced = spaced;
	}

	List<String> lines() {
		return this.lines;
	}

	void part(List<String> part) {
		if (this.spaced && !this.lines.isEmpty() && !part.isEmpty()) {
			this.lines.add("");
		}
		this.lines.addAll(part);
	}

	@Override
	public void heading(Heading heading) {
		part(List.of(heading.line().text()));
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		part(paragraph.lines().stream().map(Line::text).toList());
	}

	@Override
	public void list(ItemList list) {
		List<String> part = new ArrayList<>();
		for (int i = 0; i < list.items().size(); i++) {
			if (i > 0 && !list.tight()) {
				part.add("");
			}
			part.addAll(item(list.label(i) + " ", list.items().get(i), !list.tight()));
		}
		part(part);
	}

	private static List<String> item(String label, ItemList.Item item, boolean spaced) {
		TextLines inner = new TextLines(spaced);
		for (Block block : item.blocks()) {
			block.accept(inner);
		}
		if (inner.lines.isEmpty()) {
			return List.of(label.strip());
		}
		String indent = " ".repeat(label.length());
		List<String> labelled = new ArrayList<>();
		for (String line : inner.lines) {
			labelled.add(line.isEmpty() ? line : (labelled.isEmpty() ? label : indent) + line);
		}
		return labelled;
	}

	@Override
	public void beslut(BeslutList list) {
		List<String> part = new ArrayList<>();
		for (BeslutList.Point point : list.points()) {
			String number = list.numbered() ? (part.size() + 1) + ". " : "";
			part.add(number + text(list, point));
		}
		if (list.withTotal()) {
			part.add(text(list, list.total()));
		}
		part(part);
	}

	private static String text(BeslutList list, BeslutList.Point point) {
		return list.sentences() ? point.sentence() : point.label() + "\t" + point.amount();
	}

	@Override
	public void table(AmountTable table) {
		List<String> part = new ArrayList<>();
		part.add("\t" + String.join("\t", table.headings()));
		for (AmountTable.Row row : table.rows()) {
			part.add(text(row));
		}
		part.add(text(table.sum()));
		part(part);
	}

	private static String text(AmountTable.Row row) {
		return ROW_BULLET + row.label() + "\t" + String.join("\t", row.amounts());
	}

	@Override
	public void undertecknare(UndertecknareList list) {
		for (Undertecknare signing : list.undertecknare()) {
			part(TextWriter.printed(signing.namn(), signing.titel(), signing.enhet()));
		}
	}

}
