package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;

/**
 * The text that a paragraph shows: without what is deleted, hidden, the code of a field
 * or the prompt of an empty field, and with a line for each break.
 */
final class WordText {

	/** Stands before the result of a field that numbers pages. */
	static final char PAGE_FIELD = '\uE000';

	private final WordStyles styles;

	private final Seen seen;

	/** The fields that are open, also over several paragraphs; true within their code. */
	private final Deque<Boolean> fields = new ArrayDeque<>();

	private final StringBuilder code = new StringBuilder();

	private StringBuilder text = new StringBuilder();

	private List<XmlNode> boxes = new ArrayList<>();

	private List<String> notes = new ArrayList<>();

	private String style = "";

	private boolean bold;

	WordText(WordStyles styles, Seen seen) {
		this.styles = styles;
		this.seen = seen;
	}

	/** Reads a paragraph. */
	Shown read(XmlNode paragraph) {
		this.text = new StringBuilder();
		this.boxes = new ArrayList<>();
		this.notes = new ArrayList<>();
		this.style = this.styles.style(paragraph);
		this.bold = true;
		paragraph.children().forEach(this::inline);
		List<String> lines = this.text.toString().lines().toList();
		boolean some = lines.stream().anyMatch((line) -> !line.isBlank());
		return new Shown(some ? lines.stream().filter((line) -> !line.isBlank()).toList() : List.of(),
				this.bold && some, this.boxes, this.notes);
	}

	private void inline(XmlNode node) {
		switch (node.name()) {
			case "w:r" -> run(node);
			case "w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "x:oMath", "x:oMathPara" ->
				node.children().forEach(this::inline);
			case "x:r" -> node.children("x:t").forEach((part) -> this.text.append(part.text()));
			case "w:fldSimple" -> {
				mark(node.attribute("w:instr").orElse(""));
				node.children().forEach(this::inline);
			}
			case "w:ins", "w:moveTo" -> {
				this.seen.see(Regel.SPARADE_ANDRINGAR);
				node.children().forEach(this::inline);
			}
			case "w:del", "w:moveFrom" -> this.seen.see(Regel.SPARADE_ANDRINGAR);
			case "w:sdt" -> {
				if (!isPrompt(node)) {
					node.find("w:sdtContent").ifPresent((content) -> content.children().forEach(this::inline));
				}
			}
			case "mc:AlternateContent" -> alternative(node).forEach(this::inline);
			default -> {
			}
		}
	}

	private void run(XmlNode run) {
		boolean hidden = this.styles.isHidden(run, this.style);
		int before = this.text.length();
		for (XmlNode part : run.children()) {
			switch (part.name()) {
				case "w:fldChar" -> field(part.attribute("w:fldCharType").orElse(""));
				case "w:instrText" -> this.code.append(part.text());
				default -> {
					if (hidden) {
						hide(part);
					}
					else if (!inCode()) {
						shown(part);
					}
				}
			}
		}
		boolean wrote = !this.text.substring(before).isBlank();
		this.bold &= !wrote || this.styles.isBold(run, this.style);
	}

	private void hide(XmlNode part) {
		if (part.is("w:t") && !part.text().isBlank()) {
			this.seen.see(Regel.DOLD_TEXT);
		}
	}

	private void shown(XmlNode part) {
		switch (part.name()) {
			case "w:t" -> this.text.append(part.text().replace('\n', ' ').replace('\r', ' '));
			case "w:tab", "w:ptab" -> this.text.append('\t');
			case "w:br", "w:cr" -> this.text.append('\n');
			case "w:noBreakHyphen" -> this.text.append('-');
			case "w:footnoteReference", "w:endnoteReference" -> note(part);
			case "mc:AlternateContent" -> alternative(part).forEach(this::shown);
			case "w:drawing", "w:pict", "w:object" -> drawing(part);
			default -> {
			}
		}
	}

	private void note(XmlNode reference) {
		String kind = reference.is("w:footnoteReference") ? "f" : "e";
		reference.attribute("w:id").ifPresent((id) -> this.notes.add(kind + id));
	}

	private void drawing(XmlNode drawing) {
		List<XmlNode> found = new ArrayList<>();
		collectBoxes(drawing, found);
		if (found.isEmpty()) {
			this.seen.see(Regel.BILD_OLAST);
		}
		this.boxes.addAll(found);
	}

	private static void collectBoxes(XmlNode node, List<XmlNode> found) {
		if (node.is("w:txbxContent")) {
			found.add(node);
			return;
		}
		List<XmlNode> inner = node.is("mc:AlternateContent") ? alternative(node) : node.children();
		inner.forEach((child) -> collectBoxes(child, found));
	}

	private boolean inCode() {
		return this.fields.contains(true);
	}

	private void field(String type) {
		switch (type) {
			case "begin" -> {
				this.fields.push(true);
				this.code.setLength(0);
			}
			case "separate" -> {
				if (!this.fields.isEmpty()) {
					this.fields.pop();
					this.fields.push(false);
					mark(this.code.toString());
				}
			}
			case "end" -> this.fields.poll();
			default -> {
			}
		}
	}

	private void mark(String instruction) {
		if (!inCode() && instruction.strip().matches("(?is)(PAGE|NUMPAGES|SECTIONPAGES)\\b.*")) {
			this.text.append(PAGE_FIELD);
		}
	}

	/** A field that nobody has filled in shows a prompt. */
	static boolean isPrompt(XmlNode control) {
		return control.flag("w:sdtPr", "w:showingPlcHdr").orElse(false);
	}

	/** What newer programs show, or what older ones do where that has no text. */
	static List<XmlNode> alternative(XmlNode node) {
		for (XmlNode choice : node.children("mc:Choice")) {
			if (choice.contains("w:t") || choice.contains("w:drawing")) {
				return choice.children();
			}
		}
		return node.find("mc:Fallback").map(XmlNode::children).orElse(List.of());
	}

	/**
	 * What a paragraph shows.
	 *
	 * @param lines the lines that are not blank
	 * @param bold whether all of the text is bold
	 * @param boxes the text boxes that hang on it
	 * @param notes the footnotes and endnotes that it refers to, in order
	 */
	record Shown(List<String> lines, boolean bold, List<XmlNode> boxes, List<String> notes) {

	}

}
