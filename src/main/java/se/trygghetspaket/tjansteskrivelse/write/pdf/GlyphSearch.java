package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.UnprintableCharacter;
import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.BlockVisitor;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Heading;
import se.trygghetspaket.tjansteskrivelse.document.ItemList;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Paragraph;
import se.trygghetspaket.tjansteskrivelse.document.Run;
import se.trygghetspaket.tjansteskrivelse.document.UndertecknareList;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Finds the characters of a document that the fonts have no glyph for, and those that are
 * written from right to left, before they are printed as something else.
 */
final class GlyphSearch implements BlockVisitor {

	private static final String WORDING = "tjansteskrivelse.tecken.";

	private final Set<UnprintableCharacter> found = new LinkedHashSet<>();

	private String place = Wording.of(WORDING + "uppgifter");

	private GlyphSearch() {
	}

	/** Each character once a place, in the order of the document. */
	static List<UnprintableCharacter> in(DocumentModel model) {
		GlyphSearch search = new GlyphSearch();
		DocumentHead head = model.head();
		search.plain(head.handlingstyp(), head.datum(), head.diarienummer(), head.mottagare());
		search.at("rubrik").plain(model.title());
		for (Block block : model.blocks()) {
			block.accept(search);
		}
		search.at("sidfot").plain(model.marking(), model.footer());
		return new ArrayList<>(search.found);
	}

	private GlyphSearch at(String part) {
		this.place = Wording.of(WORDING + part);
		return this;
	}

	private void plain(String... texts) {
		for (String text : texts) {
			text(text, FontFace.REGULAR);
			text(text, FontFace.BOLD);
		}
	}

	private void text(String text, FontFace face) {
		PrintedText.of(text).codePoints().forEach((c) -> {
			if (c != '\t' && (isRightToLeft(c) || !face.has(c))) {
				this.found.add(new UnprintableCharacter(c, this.place));
			}
		});
	}

	private void line(Line line, boolean strong, boolean emphasis) {
		for (Run run : line.runs()) {
			text(run.text(), FontFace.of(strong || run.strong(), emphasis || run.emphasis()));
		}
	}

	@Override
	public void heading(Heading heading) {
		if (heading.level() == 1) {
			this.place = Wording.of(WORDING + "avsnitt", heading.line().text());
		}
		line(heading.line(), true, false);
		line(heading.line(), heading.level() < Heading.DEEPEST, true);
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		paragraph.lines().forEach((line) -> line(line, false, false));
	}

	@Override
	public void list(ItemList list) {
		list.items().forEach((item) -> item.blocks().forEach((block) -> block.accept(this)));
	}

	@Override
	public void beslut(BeslutList list) {
		list.points().forEach((point) -> plain(point.label(), point.amount()));
		plain(list.totalLabel(), list.total());
	}

	@Override
	public void table(AmountTable table) {
		plain(table.caption(), table.labelHeading());
		table.headings().forEach(this::plain);
		table.rows().forEach(this::row);
		row(table.sum());
	}

	private void row(AmountTable.Row row) {
		plain(row.label());
		row.amounts().forEach(this::plain);
	}

	@Override
	public void undertecknare(UndertecknareList list) {
		String before = this.place;
		at("undertecknare");
		for (Undertecknare signing : list.undertecknare()) {
			plain(signing.namn(), signing.titel(), signing.enhet());
		}
		this.place = before;
	}

	private static boolean isRightToLeft(int c) {
		return switch (Character.getDirectionality(c)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
					Character.DIRECTIONALITY_ARABIC_NUMBER ->
				true;
			default -> false;
		};
	}

}
