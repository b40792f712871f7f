package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRefused;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlFault;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRelationship;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlParser;

/** The parts of a Word document that its text is made of. */
final class WordParts {

	private final OoxmlPackage file;

	private final List<OoxmlRelationship> relationships;

	private final XmlNode body;

	private final WordStyles styles;

	private final WordLists lists;

	private final Seen seen = new Seen();

	private final WordText text;

	/** The notes by kind and id, and the numbers that they get. */
	private final Map<String, XmlNode> notes = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	WordParts(OoxmlPackage file) {
		this.file = file;

		this.relationships = file.relationshipsOf(file.mainPart());
		this.body = XmlParser.parse(file.part(file.mainPart()).orElseThrow())
			.find("w:body")
			.orElseThrow(() -> new OoxmlRefused(OoxmlFault.BROKEN));
		this.styles = new WordStyles(related("styles").orElse(null));
		this.lists = new WordLists(related("numbering").orElse(null), this.styles);
		this.text = new WordText(this.styles, this.seen);
		collectNotes("footnotes", "w:footnote", "f");
		collectNotes("endnotes", "w:endnote", "e");
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
	Optional<XmlNode> part(String id) {
		for (OoxmlRelationship one : this.relationships) {
			if (one.id().equals(id) && !one.external()) {
				return this.file.part(one.target()).map(XmlParser::parse);
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

	private Optional<XmlNode> related(String type) {
		for (OoxmlRelationship one : this.relationships) {
			if (one.kind().equals(type) && !one.external()) {
				return this.file.part(one.target()).map(XmlParser::parse);
			}
		}
		return Optional.empty();
	}

	private void collectNotes(String part, String name, String kind) {
		List<XmlNode> found = new ArrayList<>();
		related(part).ifPresent((notes) -> found.addAll(notes.children(name)));
		for (XmlNode note : found) {
			if (note.attribute("w:type").isEmpty()) {
				this.notes.put(kind + note.attribute("w:id").orElse(""), note);
			}
		}
	}

}
