package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The headers and footers of a letterhead with their placeholders found. On every page
 * stand, whatever the letterhead has, the marking of a draft and the line that tells the
 * version: where it has no placeholder for them they get a line of their own.
 */
final class LetterheadMargins {

	/** A line of its own, put in whole. */
	static final String LINE = "line ";

	private final LetterheadPage page;

	private final LetterheadFile file;

	private final List<String> slots = new ArrayList<>(List.of("default"));

	private final Map<String, Document> parts = new LinkedHashMap<>();

	private final Map<String, Set<Placeholder>> found = new HashMap<>();

	private final Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);

	private Set<Placeholder> firstHeader = Set.of();

	private LetterheadMargins(LetterheadPage page, LetterheadFile file, boolean evenPages) {
		this.page = page;
		this.file = file;
		if (page.titlePage()) {
			this.slots.add("first");
		}
		if (evenPages) {
			this.slots.add("even");
		}
	}

	static LetterheadMargins of(LetterheadPage page, LetterheadFile file, boolean evenPages) {
		LetterheadMargins margins = new LetterheadMargins(page, file, evenPages);
		margins.read("header", "hdr", Placeholder.UTKAST);
		margins.read("footer", "ftr", Placeholder.VERSION);
		return margins;
	}

	private void read(String kind, String root, Placeholder always) {
		Map<String, String> bySlot = new HashMap<>();
		for (Element reference : this.page.references(kind)) {
			String part = this.file.target(reference.getAttributeNS(WordXml.R, "id"));
			bySlot.putIfAbsent(WordXml.get(reference, "type"), part);
			if (!this.parts.containsKey(part)) {
				Document read = WordXml.parse(this.file.part(part));
				LetterheadRules.checkFields(read);
				Set<Placeholder> placeholders = PlaceholderReader.mark(read);
				this.parts.put(part, read);
				this.found.put(part, placeholders);
				this.all.addAll(placeholders);
				if (!placeholders.contains(always)) {
					addLine(read.getDocumentElement(), always);
				}
			}
		}
		for (String slot : this.slots) {
			bySlot.computeIfAbsent(slot, (lacking) -> create(kind, root, lacking, always));
		}
		if ("header".equals(kind)) {
			this.firstHeader = this.found.get(bySlot.get(this.page.titlePage() ? "first" : "default"));
		}
	}

	/** Above what a header has, below what a footer has. */
	private static void addLine(Element root, Placeholder always) {
		Node line = WordXml.mark(root, LINE + always.word());
		root.insertBefore(line, (always == Placeholder.UTKAST) ? root.getFirstChild() : null);
	}

	/** A page that has none gets one for the line alone. */
	private String create(String kind, String root, String slot, Placeholder always) {
		String name = "word/trygghetspaket-" + kind + "-" + slot + ".xml";
		Document part = WordXml.parse(
				("<w:" + root + " xmlns:w=\"" + WordXml.W + "\"/>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
		part.getDocumentElement().appendChild(WordXml.mark(part, LINE + always.word()));
		this.parts.put(name, part);
		this.found.put(name, Set.of());
		this.page.refer(kind, slot, this.file.add(name, kind));
		return name;
	}

	/** The placeholders that the header of the first page shows. */
	Set<Placeholder> firstHeader() {
		return this.firstHeader;
	}

	/** The placeholders that any header or footer has. */
	Set<Placeholder> all() {
		return this.all;
	}

	List<PartTemplate> templates() {
		return this.parts.entrySet().stream().map((part) -> PartTemplate.of(part.getKey(), part.getValue())).toList();
	}

}
