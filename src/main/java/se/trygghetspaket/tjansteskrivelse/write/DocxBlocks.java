package se.trygghetspaket.tjansteskrivelse.write;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

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
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/** Adds blocks to a DOCX, each with the style that Word knows it by. */
final class DocxBlocks implements BlockVisitor {

	private static final String TEXT = "Brdtext";

	private static final Set<String> WITHOUT_SPACE_ABOVE = Set.of(TEXT, "Liststycke", "Punktlista", "Numreradlista",
			"Beslutspunkt");

	private static final int AFTER_LIST = 140;

	private static final int AFTER_TABLE = 240;

	private final DocxBody document;

	private final Letterhead letterhead;

	private final DocxLists lists;

	private boolean afterTable;

	DocxBlocks(DocxBody document, Letterhead letterhead) {
		this.document = document;
		this.letterhead = letterhead;
		this.lists = new DocxLists(letterhead.lists());
	}

	/** The lists that the blocks have started. */
	String lists() {
		return this.lists.xml();
	}

	/**
	 * Adds a paragraph.
	 * @param style the id of a style of the letterhead that ships
	 */
	XWPFParagraph add(String style, List<Line> lines) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(this.letterhead.style(style));
		DocxText.add(paragraph, lines);
		if (this.afterTable && WITHOUT_SPACE_ABOVE.contains(style)) {
			paragraph.setSpacingBefore(AFTER_TABLE);
		}
		this.afterTable = false;
		return paragraph;
	}

	@Override
	public void heading(Heading heading) {
		add("Rubrik" + heading.level(), List.of(heading.line()));
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		add(TEXT, paragraph.lines());
	}

	@Override
	public void list(ItemList list) {
		list(list, 0);
		last().setSpacingAfter(AFTER_LIST);
	}

	private void list(ItemList list, int level) {
		DocxLists.Started id = this.lists.start(list, level);
		for (ItemList.Item item : list.items()) {
			boolean labelled = false;
			for (Block block : item.blocks()) {
				if (block instanceof Paragraph paragraph) {
					XWPFParagraph added = add(labelled ? "Liststycke" : id.style(), paragraph.lines());
					labelled = label(added, id, level, labelled);
				}
				else if (block instanceof ItemList inner) {
					labelled = labelled || label(add(id.style(), List.of()), id, level, false);
					list(inner, level + 1);
				}
			}
			if (!labelled) {
				label(add(id.style(), List.of()), id, level, false);
			}
		}
	}

	/** The item's first paragraph has its label, the others only stand below it. */
	private static boolean label(XWPFParagraph paragraph, DocxLists.Started list, int level, boolean labelled) {
		if (labelled) {
			paragraph.setIndentationLeft(DocxLists.INDENT * (level + 1));
		}
		else if (!list.byStyle()) {
			paragraph.setNumID(list.id());
			paragraph.setNumILvl(BigInteger.valueOf(level));
		}
		return true;
	}

	@Override
	public void beslut(BeslutList list) {
		BigInteger id = list.numbered() ? this.lists.startBeslut() : BigInteger.ZERO;
		for (BeslutList.Point point : list.points()) {
			XWPFParagraph added = add("Beslutspunkt", List.of(line(list, point)));
			if (list.numbered()) {
				added.setNumID(id);
				added.setNumILvl(BigInteger.ZERO);
			}
		}
		if (list.withTotal()) {
			last().setKeepNext(true);
			add(list.sentences() ? "Normal" : "Beslutssumma", List.of(line(list, list.total())));
		}
	}

	private static Line line(BeslutList list, BeslutList.Point point) {
		return Line.of(list.sentences() ? point.sentence() : point.label() + "\t" + point.amount());
	}

	@Override
	public void table(AmountTable table) {
		add("Beskrivning", List.of(Line.of(table.caption())));
		DocxTable.add(this.document, table, this.letterhead);
		this.afterTable = true;
	}

	/** All names stay on one page, with the end of the text. */
	@Override
	public void undertecknare(UndertecknareList list) {
		List<Undertecknare> signing = list.undertecknare();
		if (!this.afterTable) {
			last().setKeepNext(true);
		}
		for (int i = 0; i < signing.size(); i++) {
			Undertecknare next = signing.get(i);
			List<Line> lines = TextWriter.printed(next.namn(), next.titel(), next.enhet())
				.stream()
				.map(Line::of)
				.toList();
			add("Signatur", lines).setKeepNext(i < signing.size() - 1);
		}
	}

	private XWPFParagraph last() {
		return this.document.getLastParagraph();
	}

}
