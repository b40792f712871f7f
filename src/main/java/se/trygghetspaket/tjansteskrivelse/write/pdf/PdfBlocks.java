package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.BlockVisitor;
import se.trygghetspaket.tjansteskrivelse.document.Heading;
import se.trygghetspaket.tjansteskrivelse.document.ItemList;
import se.trygghetspaket.tjansteskrivelse.document.Paragraph;
import se.trygghetspaket.tjansteskrivelse.document.UndertecknareList;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Adds blocks to the page. The elements are those that become the right tags: what is
 * laid out side by side is a table only where it is one.
 */
final class PdfBlocks implements BlockVisitor {

	private final Markup place;

	PdfBlocks(Markup place) {
		this.place = place;
	}

	@Override
	public void heading(Heading heading) {
		this.place.add("h" + (heading.level() + 1)).line(heading.line());
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		this.place.add("p").lines(paragraph.lines());
	}

	@Override
	public void list(ItemList list) {
		Markup added = this.place.add(list.numbered() ? "ol" : "ul", cssClass(list));
		if (list.start() != 1) {
			added.with("start", String.valueOf(list.start()));
		}
		for (ItemList.Item item : list.items()) {
			PdfBlocks inner = new PdfBlocks(added.add("li"));
			for (Block block : item.blocks()) {
				block.accept(inner);
			}
		}
	}

	private static String cssClass(ItemList list) {
		return list.tight() ? "tight" : "loose";
	}

	@Override
	public void beslut(BeslutList list) {
		Markup added = this.place.add(list.numbered() ? "ol" : "ul", "beslut");
		for (BeslutList.Point point : list.points()) {
			Markup item = added.add("li");
			if (list.sentences()) {
				item.add("div").text(point.sentence());
			}
			else {
				amountLine(item.add("div", "point"), point);
			}
		}
		if (list.withTotal() && list.sentences()) {
			this.place.add("p").text(list.total().sentence());
		}
		else if (list.withTotal()) {
			amountLine(this.place.add("p", "total"), list.total());
		}
	}

	private static void amountLine(Markup line, BeslutList.Point point) {
		line.add("span", "label").add("span").text(point.label());
		line.add("span", "amount").add("span").text(point.amount());
	}

	@Override
	public void table(AmountTable table) {
		this.place.add("p", "caption").text(table.caption());
		Markup added = this.place.add("table");
		Markup head = added.add("thead").add("tr");
		head.add("th", "label").with("scope", "col").text(table.labelHeading());
		for (String heading : table.headings()) {
			head.add("th", "amount").with("scope", "col").text(heading);
		}
		Markup body = added.add("tbody");
		for (int i = 0; i < table.rows().size(); i++) {
			Markup row = body.add("tr");
			if (i == table.rows().size() - 1) {
				row.with("class", "last");
			}
			fill(row, table.rows().get(i));
		}
		fill(body.add("tr", "sum"), table.sum());
	}

	private static void fill(Markup row, AmountTable.Row content) {
		row.add("th", "label").with("scope", "row").text(content.label());
		for (String amount : content.amounts()) {
			row.add("td", "amount").text(amount);
		}
	}

	@Override
	public void undertecknare(UndertecknareList list) {
		Markup added = this.place.add("div", "undertecknare");
		for (Undertecknare signing : list.undertecknare()) {
			Markup person = added.add("p");
			person.text(signing.namn());
			for (String line : List.of(signing.titel(), signing.enhet())) {
				if (!line.isEmpty()) {
					person.add("br");
					person.text(line);
				}
			}
		}
	}

}
