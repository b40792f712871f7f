package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.BlockVisitor;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Heading;
import se.trygghetspaket.tjansteskrivelse.document.ItemList;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Paragraph;
import se.trygghetspaket.tjansteskrivelse.document.UndertecknareList;

/** What the tags of a PDF should be: each element with text, as "P:Text". */
final class ModelTags implements BlockVisitor {

	private static final List<String> BULLETS = List.of("•", "–", "•");

	private final List<String> elements = new ArrayList<>();

	private int depth;

	private ModelTags() {
	}

	/** In the order of the model, without white space. */
	static List<String> of(DocumentModel model) {
		ModelTags tags = new ModelTags();
		tags.add("P", model.head().handlingstyp(), model.head().datum(), model.head().diarienummer(),
				model.head().mottagare());
		tags.add("H1", model.title());
		model.blocks().forEach((block) -> block.accept(tags));
		return tags.elements;
	}

	private void add(String tag, String... texts) {
		Stream.of(texts)
			.map((text) -> text.replaceAll("[\\s\u00A0]", ""))
			.filter((text) -> !text.isEmpty())
			.forEach((text) -> this.elements.add(tag + ":" + text));
	}

	@Override
	public void heading(Heading heading) {
		add("H" + (heading.level() + 1), heading.line().text());
	}

	@Override
	public void paragraph(Paragraph paragraph) {
		add("P", paragraph.lines().stream().map(Line::text).collect(Collectors.joining()));
	}

	@Override
	public void list(ItemList list) {
		this.depth++;
		for (int i = 0; i < list.items().size(); i++) {
			add("Lbl", list.numbered() ? list.label(i) : BULLETS.get(this.depth - 1));
			for (Block block : list.items().get(i).blocks()) {
				block.accept(this);
			}
		}
		this.depth--;
	}

	@Override
	public void beslut(BeslutList list) {
		for (int i = 0; i < list.points().size(); i++) {
			add("Lbl", list.numbered() ? (i + 1) + "." : "");
			add("P", list.points().get(i).label(), list.points().get(i).amount());
		}
		if (list.withTotal()) {
			add("P", list.totalLabel(), list.total());
		}
	}

	@Override
	public void table(AmountTable table) {
		add("Caption", table.caption());
		add("TH", table.labelHeading());
		table.headings().forEach((heading) -> add("TH", heading));
		Stream.concat(table.rows().stream(), Stream.of(table.sum())).forEach((row) -> {
			add("TH", row.label());
			row.amounts().forEach((amount) -> add("TD", amount));
		});
	}

	@Override
	public void undertecknare(UndertecknareList list) {
		list.undertecknare().forEach((signing) -> add("P", signing.namn() + signing.titel() + signing.enhet()));
	}

}
