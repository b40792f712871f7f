package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.ooxml.BadPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.BadPackage.Fault;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.Relationship;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;

/** The parts of a Word document that its text is made of. */
final class WordParts {

	private final OoxmlPackage file;

	private final List<Relationship> relationships;

	private final XmlNode body;

	private final WordStyles styles;

	private final WordLists lists;

	private final Seen seen = new Seen();

	private final WordText text;

	/** The notes by kind and id, and the numbers that they get. */
	private final Map<String, XmlNode> notes = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private WordParts(OoxmlPackage file, String main) throws BadPackage {
		this.file = file;

		this.relationships = file.relationships(main);
		this.body = file.xml(main)
			.flatMap((document) -> document.find("w:body"))
			.orElseThrow(() -> new BadPackage(Fault.DAMAGED));
		this.styles = new WordStyles(related("styles").orElse(null));
		this.lists = new WordLists(related("numbering").orElse(null), this.styles);
		this.text = new WordText(this.styles, this.seen);
		collectNotes("footnotes", "w:footnote", "f");
		collectNotes("endnotes", "w:endnote", "e");
		if (file.names().stream().anyMatch((name) -> name.endsWith("vbaProject.bin"))) {
			this.seen.see(Regel.MAKRON);
		}
	}

	/**
	 * The document that a package holds.
	 * @throws BadPackage when it holds none
	 */
	static WordParts of(OoxmlPackage file) throws BadPackage {
		String main = file.relationships("")
			.stream()
			.filter((one) -> one.type().equals("officeDocument") && !one.external())
			.map(Relationship::target)
			.findFirst()
			.orElseThrow(() -> new BadPackage(Fault.DAMAGED));
		String type = file.contentType(main).orElse("");
		if (!type.contains("word")) {
			throw new BadPackage(type.isEmpty() ? Fault.DAMAGED : Fault.OTHER_KIND);
		}
		return new WordParts(file, main);
	}

	XmlNode body() {
		return this.body;
	}

	WordStyles styles() {
		return this.styles;
	}

	WordLists lists() {
		return this.lists;
	}

	WordText text() {
		return this.text;
	}

	Seen seen() {
		return this.seen;
	}

	/** A part by the id that the document has for it. */
	Optional<XmlNode> part(String id) throws BadPackage {
		for (Relationship one : this.relationships) {
			if (one.id().equals(id) && !one.external()) {
				return this.file.xml(one.target());
			}
		}
		return Optional.empty();
	}

	/** "[1]". */
	String noteMark(String note) {
		return "[" + this.numbers.computeIfAbsent(note, (next) -> this.numbers.size() + 1) + "]";
	}

	/** The text of a note with its mark, once. */
	Optional<String> note(String note) {
		XmlNode node = this.notes.remove(note);
		if (node == null) {
			return Optional.empty();
		}
		String shown = WordBody.read(node, this)
			.stream()
			.map(Piece::text)
			.map(String::strip)
			.collect(Collectors.joining(" "));
		return shown.isBlank() ? Optional.empty() : Optional.of(noteMark(note) + " " + shown.strip());
	}

	private Optional<XmlNode> related(String type) throws BadPackage {
		for (Relationship one : this.relationships) {
			if (one.type().equals(type) && !one.external()) {
				return this.file.xml(one.target());
			}
		}
		return Optional.empty();
	}

	private void collectNotes(String part, String name, String kind) throws BadPackage {
		List<XmlNode> found = new ArrayList<>();
		related(part).ifPresent((notes) -> found.addAll(notes.children(name)));
		for (XmlNode note : found) {
			if (note.attribute("w:type").isEmpty()) {
				this.notes.put(kind + note.attribute("w:id").orElse(""), note);
			}
		}
	}

}
