package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.ArrayList;
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

	private static final List<String> BULLETS = List.of("•", "–", "•");

	private final Markup place;

	private final int depth;

	private final List<Heading> headings = new ArrayList<>();

	/** What stands before the next paragraph, empty for nothing. */
	private String label = "";

	PdfBlocks(Markup place) {
		this(place, 0);
	}

	private PdfBlocks(Markup place, int depth) {
		this.place = place;
		this.depth = depth;
	}

	/** The headings so far, each with the id of its place. */
	List<Heading> headings() {
		return this.headings;
	}

	static String id(int heading) {
		return "rubrik-" + heading;
	}

	@Override
	public void heading(Heading heading) {
		this.place.add("h" + (heading.level() + 1)).with("id", id(this.headings.size())).line(heading.line());
		this.headings.add(heading);
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		labelled(this.place.add("p")).lines(paragraph.lines());
	}

	/** Puts a list item's label on the first line of its first paragraph. */
	private Markup labelled(Markup paragraph) {
		if (!this.label.isEmpty()) {
			paragraph.add("span", "mark").with("title", PdfTags.LABEL).text(this.label);
			this.label = "";
		}
		return paragraph;
	}

	@Override
	public void list(ItemList list) {
		if (!this.label.isEmpty()) {
			labelled(this.place.add("p"));
		}
		Markup added = list(this.place, list.numbered());
		if (!list.tight()) {
			added.with("class", "loose");
		}
		for (int i = 0; i < list.items().size(); i++) {
			PdfBlocks inner = new PdfBlocks(added.add("li"), this.depth + 1);
			inner.label = list.numbered() ? list.label(i) : BULLETS.get(this.depth);
			for (Block block : list.items().get(i).blocks()) {
				block.accept(inner);
			}
			if (!inner.label.isEmpty()) {
				inner.labelled(inner.place.add("p"));
			}
		}
	}

	private static Markup list(Markup place, boolean numbered) {
		return place.add(numbered ? "ol" : "ul").with("title", numbered ? PdfTags.NUMBERED : PdfTags.BULLETED);
	}

	@Override
	public void beslut(BeslutList list) {
		Markup added = list.numbered() ? list(this.place, true) : this.place.add("ul");
		added.with("class", "beslut");
		for (int i = 0; i < list.points().size(); i++) {
			Markup line = added.add("li").add("div", "point");
			if (list.numbered()) {
				line.add("span", "number").with("title", PdfTags.LABEL).text((i + 1) + ".");
			}
			point(line, list.sentences(), list.points().get(i));
		}
		if (list.withTotal()) {
			point(list.sentences() ? this.place.add("p") : this.place.add("div", "total"), list.sentences(),
					list.total());
		}
	}

	private static void point(Markup line, boolean sentence, BeslutList.Point point) {
		if (sentence) {
			line.add("span", "sentence").text(point.sentence());
			return;
		}
		line.add("span", "label").add("span").text(point.label());
		line.add("span", "amount").add("span").text(point.amount());
	}

	@Override
	public void table(AmountTable table) {
		this.place.add("p", "caption").with("title", PdfTags.CAPTION).text(table.caption());
		Markup added = this.place.add("table").with("title", PdfTags.DESCRIPTION + table.description());
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
		this.place.keepLastWithNext();
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
