package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;
import se.trygghetspaket.tjansteskrivelse.read.docx.WordLists.ListMark;
import se.trygghetspaket.tjansteskrivelse.read.docx.WordText.Shown;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/** Reads what stands below each other, in a document's body or in a cell. */
final class WordBody {

	private final WordParts parts;

	private final List<Piece> pieces = new ArrayList<>();

	/** The text of a paragraph whose end is deleted, which the next one goes on. */
	private String unfinished = "";

	WordBody(WordParts parts) {
		this.parts = parts;
	}

	/** Reads the paragraphs and tables in an element. */
	static List<Piece> read(XmlNode container, WordParts parts) {
		WordBody body = new WordBody(parts);
		container.children().forEach(body::block);
		if (!body.unfinished.isEmpty()) {
			body.pieces.add(Piece.of(LineRole.PARAGRAPH, body.unfinished));
		}
		return body.pieces;
	}

	private void block(XmlNode node) {
		switch (node.name()) {
			case "w:p" -> paragraph(node);
			case "w:tbl" -> WordTable.read(node, this.parts).forEach(this::add);
			case "w:sdt" -> control(node);
			case "w:customXml", "w:ins", "w:moveTo" -> node.children().forEach(this::block);
			case "mc:AlternateContent" -> WordText.alternative(node).forEach(this::block);
			case "w:del", "w:moveFrom" -> this.parts.seen().see(Regel.SPARADE_ANDRINGAR);
			case "w:altChunk" -> this.parts.seen().see(Regel.BILD_OLAST);
			default -> {
			}
		}
	}

	/** A table of contents only repeats the headings. */
	private void control(XmlNode control) {
		boolean contents = control.value("w:sdtPr", "w:docPartObj", "w:docPartGallery")
			.filter("Table of Contents"::equals)
			.isPresent();
		if (!contents && !WordText.isPrompt(control)) {
			control.find("w:sdtContent").ifPresent((content) -> content.children().forEach(this::block));
		}
	}

	private void paragraph(XmlNode paragraph) {
		Shown shown = this.parts.text().read(paragraph);
		WordStyles styles = this.parts.styles();
		if (paragraph.find("w:pPr", "w:rPr", "w:del").isPresent()) {
			this.parts.seen().see(Regel.SPARADE_ANDRINGAR);
			this.unfinished += String.join(" ", shown.lines());
			return;
		}
		List<String> lines = new ArrayList<>(shown.lines());
		if (!this.unfinished.isEmpty()) {
			String first = lines.isEmpty() ? "" : lines.remove(0);
			lines.add(0, this.unfinished + first);
			this.unfinished = "";
		}
		if (!styles.isContents(paragraph)) {
			add(piece(paragraph, lines, shown.bold(), shown.notes()));
		}
		for (XmlNode box : shown.boxes()) {
			WordBody.read(box, this.parts).forEach((piece) -> add(piece.isParagraph() ? free(piece) : piece));
		}
		for (String note : shown.notes()) {
			this.parts.note(note).ifPresent((text) -> add(Piece.of(LineRole.PARAGRAPH, text)));
		}
	}

	private Piece piece(XmlNode paragraph, List<String> shown, boolean bold, List<String> notes) {
		WordStyles styles = this.parts.styles();
		LineRole role = styles.role(paragraph);
		if (shown.isEmpty()) {
			return new Piece(LineRole.PARAGRAPH, 0, List.of(), false, styles.spacing(paragraph));
		}
		List<String> lines = new ArrayList<>(shown);
		Optional<ListMark> mark = this.parts.lists().next(paragraph);
		if (role != LineRole.PARAGRAPH) {
			String heading = String.join(" ", lines).strip();
			lines = List.of(mark.map(ListMark::mark)
				.filter((text) -> !text.isEmpty())
				.map((text) -> text + " " + heading)
				.orElse(heading));
		}
		else {
			refer(lines, notes);
			if (mark.isPresent() && !mark.get().mark().isEmpty()) {
				lines.set(0, mark.get().before(lines.get(0)));
				role = LineRole.ITEM;
			}
			else if (isMarkedByHand(lines)) {
				lines.set(0, withSpace(lines.get(0).stripLeading()));
				role = LineRole.ITEM;
			}
		}
		return new Piece(role, styles.outlineLevel(paragraph), lines, bold, styles.spacing(paragraph));
	}

	/**
	 * The numbers of notes stand at the end; a line with columns has no room for them.
	 */
	private void refer(List<String> lines, List<String> notes) {
		int last = lines.size() - 1;
		for (String note : notes) {
			if (lines.get(last).indexOf('\t') < 0) {
				lines.set(last, lines.get(last) + this.parts.noteMark(note));
			}
		}
	}

	private static boolean isMarkedByHand(List<String> lines) {
		return !Mark.of(lines.get(0).strip()).isNone() && !Mark.of(lines.get(0).strip()).rest().isEmpty();
	}

	/** A tab after the mark is no column. */
	private static String withSpace(String line) {
		int rest = line.indexOf(Mark.of(line.strip()).rest());
		return line.substring(0, rest).strip() + " " + line.substring(rest);
	}

	private static Piece free(Piece piece) {
		return piece.with(LineRole.UNKNOWN);
	}

	private void add(Piece piece) {
		this.pieces.add(piece);
	}

}
