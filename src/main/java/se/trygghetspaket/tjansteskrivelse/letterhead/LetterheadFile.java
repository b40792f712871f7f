package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRelationship;

/**
 * The parts of a letterhead that go into every document written on it: what its styles,
 * headers and footers need, and nothing that was on the page or told who made it.
 */
final class LetterheadFile {

	static final String CORE = "docProps/core.xml";

	private static final Set<String> KEPT = Set.of("styles", "numbering", "settings", "webSettings", "fontTable",
			"theme", "header", "footer", "footnotes", "endnotes", "customXml");

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final OoxmlPackage file;

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Map<String, String> types = new LinkedHashMap<>();

	private final List<OoxmlRelationship> ofDocument;

	LetterheadFile(OoxmlPackage file) {
		this.file = file;
		this.types.put(file.mainPart(), OFFICE + "document.main+xml");
		this.ofDocument = new ArrayList<>(file.relationshipsOf(file.mainPart())
			.stream()
			.filter((each) -> !each.external() && KEPT.contains(each.kind()))
			.toList());
		Deque<String> open = new ArrayDeque<>(this.ofDocument.stream().map(OoxmlRelationship::target).toList());
		while (!open.isEmpty()) {
			String name = open.pop();
			if (!this.parts.containsKey(name)) {
				keep(name);
				this.file.relationshipsOf(name)
					.stream()
					.filter((each) -> !each.external())
					.forEach((each) -> open.push(each.target()));
			}
		}
	}

	private void keep(String name) {
		this.parts.put(name, this.file.part(name).orElseThrow(() -> new LetterheadRefused(LetterheadFault.BROKEN)));
		this.types.put(name, this.file.contentType(name));
		String relationships = name.replaceFirst("([^/]*)$", "_rels/$1.rels");
		this.file.part(relationships).ifPresent((content) -> this.parts.put(relationships, content));
	}

	String main() {
		return this.file.mainPart();
	}

	byte[] document() {
		return part(main());
	}

	byte[] part(String name) {
		return Optional.ofNullable(this.parts.get(name))
			.or(() -> this.file.part(name))
			.orElseThrow(() -> new LetterheadRefused(LetterheadFault.BROKEN));
	}

	/** The part that the document has as its styles, its settings, … */
	Optional<String> partOf(String kind) {
		return this.ofDocument.stream()
			.filter((each) -> each.kind().equals(kind))
			.map(OoxmlRelationship::target)
			.findFirst();
	}

	/** The part that the document's relationship leads to. */
	String target(String id) {
		return this.ofDocument.stream()
			.filter((each) -> each.id().equals(id))
			.map(OoxmlRelationship::target)
			.findFirst()
			.orElseThrow(() -> new LetterheadRefused(LetterheadFault.BROKEN));
	}

	/** Relates the document to a part that the letterhead lacks. */
	String add(String name, String kind) {
		String id = "trygghetspaket" + (this.ofDocument.size() + 1);
		this.ofDocument.add(new OoxmlRelationship(main(), id, WordXml.R + "/" + kind, name, false));
		this.types.put(name, OFFICE + kind + "+xml");
		return id;
	}

	void replace(String name, byte[] content) {
		this.parts.put(name, content);
	}

	/** The parts that are the same in every document, those in templates left out. */
	Map<String, byte[]> fixed(List<PartTemplate> templates) {
		Map<String, byte[]> fixed = new LinkedHashMap<>();
		fixed.put("[Content_Types].xml", utf8(contentTypes()));
		fixed.put("_rels/.rels", utf8(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
				+ relationship("rId1", WordXml.R + "/officeDocument", main())
				+ relationship("rId2", PACKAGE + "relationships/metadata/core-properties", CORE) + "</Relationships>"));
		StringBuilder own = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		this.ofDocument.forEach((each) -> own.append(relationship(each.id(), each.type(), "/" + each.target())));
		fixed.put(main().replaceFirst("([^/]*)$", "_rels/$1.rels"), utf8(own + "</Relationships>"));
		fixed.putAll(this.parts);
		templates.forEach((template) -> fixed.remove(template.name()));
		fixed.remove(main());
		return fixed;
	}

	private String contentTypes() {
		StringBuilder list = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		Set<String> suffixes = new LinkedHashSet<>(Set.of("xml", "rels"));
		Map<String, String> listed = new LinkedHashMap<>(this.types);
		listed.put(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
		listed.forEach((name, type) -> {
			String suffix = name.substring(name.lastIndexOf('.') + 1);
			if (name.endsWith(".xml") || suffix.contains("/")) {
				list.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(WordXml.escape(name),
						WordXml.escape(type)));
			}
			else if (suffixes.add(suffix)) {
				list.insert(list.indexOf("<Override") >= 0 ? list.indexOf("<Override") : list.length(),
						"<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(WordXml.escape(suffix),
								WordXml.escape(type)));
			}
		});
		return list + "</Types>";
	}

	private static String relationship(String id, String type, String target) {
		return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(WordXml.escape(id), WordXml.escape(type),
				WordXml.escape(target));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
