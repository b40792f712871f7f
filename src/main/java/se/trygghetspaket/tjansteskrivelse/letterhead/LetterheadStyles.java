package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a letterhead, found by their names: Word keeps the names of its own
 * styles in English whatever language it speaks, while their ids are of the language it
 * spoke when the style was first used. What a letterhead lacks it gets from the one that
 * ships.
 */
final class LetterheadStyles {

	/** What people and other programs call Word's own styles. */
	private static final Map<String, List<String>> ALSO_CALLED = Map.ofEntries(
			Map.entry("title", List.of("rubrik", "titel")), Map.entry("heading 1", List.of("rubrik 1")),
			Map.entry("heading 2", List.of("rubrik 2")), Map.entry("heading 3", List.of("rubrik 3")),
			Map.entry("heading 4", List.of("rubrik 4")), Map.entry("body text", List.of("brödtext")),
			Map.entry("caption", List.of("beskrivning")), Map.entry("list paragraph", List.of("liststycke")),
			Map.entry("list bullet", List.of("punktlista", "lista punkt")),
			Map.entry("list number", List.of("numrerad lista", "lista numrerad")),
			Map.entry("signature", List.of("signatur")), Map.entry("header", List.of("sidhuvud")),
			Map.entry("footer", List.of("sidfot")));

	/** Our own, whose right tab stands at the margin. */
	private static final Set<String> TO_THE_MARGIN = Set.of("Beslutspunkt", "Beslutssumma", "Dokumentuppgift");

	private static final String SWEDISH = "sv-SE";

	private final Document styles;

	private final Map<String, Element> byName = new HashMap<>();

	private final Set<String> takenIds = new HashSet<>();

	/** From the id among the default styles to the id here. */
	private final Map<String, String> ids = new LinkedHashMap<>();

	private final List<String> added = new ArrayList<>();

	private LetterheadStyles(Document styles) {
		this.styles = styles;
	}

	/**
	 * The styles of a letterhead and those that it lacks.
	 * @param textWidth the width between the margins, in twentieths of a point
	 */
	static LetterheadStyles of(byte[] xml, int textWidth) {
		LetterheadStyles read = new LetterheadStyles(WordXml.parse(xml));
		Element root = read.styles.getDocumentElement();
		WordXml.children(root, "style").forEach(read::register);
		if (read.byName.isEmpty()) {
			throw new LetterheadRefused(LetterheadFault.NO_STYLES);
		}
		Document shipped = WordXml.parse(DefaultParts.read("styles"));
		List<Element> lacking = new ArrayList<>();
		for (Element style : WordXml.children(shipped.getDocumentElement(), "style")) {
			read.find(style)
				.ifPresentOrElse((own) -> read.ids.put(WordXml.get(style, "styleId"), WordXml.get(own, "styleId")),
						() -> lacking.add(style));
		}
		lacking.forEach((style) -> read.ids.put(WordXml.get(style, "styleId"), read.free(style)));
		lacking.forEach(read::add);
		read.speakSwedish();
		read.reachMargin(textWidth);
		read.outlineHeadings();
		return read;
	}

	/** The id here of a default style. */
	Map<String, String> ids() {
		return this.ids;
	}

	/** The names of the styles that the letterhead lacked. */
	List<String> added() {
		return this.added;
	}

	byte[] bytes() {
		return WordXml.write(this.styles).getBytes(java.nio.charset.StandardCharsets.UTF_8);
	}

	/** The list that a style is numbered by itself, if it is. */
	Optional<String> numberingOf(String defaultId) {
		return style(this.ids.getOrDefault(defaultId, "")).flatMap((style) -> WordXml.child(style, "pPr"))
			.flatMap((properties) -> WordXml.child(properties, "numPr"))
			.flatMap((list) -> WordXml.child(list, "numId"))
			.map((id) -> WordXml.get(id, "val"))
			.filter((id) -> !"0".equals(id) && !id.isEmpty());
	}

	private void register(Element style) {
		this.takenIds.add(WordXml.get(style, "styleId"));
		String type = WordXml.get(style, "type");
		names(style).forEach((name) -> this.byName.putIfAbsent(type + " " + name, style));
		if (isDefault(style)) {
			this.byName.put(type + " (default)", style);
		}
	}

	private static Stream<String> names(Element style) {
		Stream<String> aliases = WordXml.child(style, "aliases")
			.stream()
			.flatMap((each) -> Stream.of(WordXml.get(each, "val").split(",")));
		return Stream.concat(Stream.of(name(style)), aliases).map(LetterheadStyles::key);
	}

	private static String name(Element style) {
		return WordXml.child(style, "name").map((name) -> WordXml.get(name, "val")).orElse("");
	}

	private static String key(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	private static boolean isDefault(Element style) {
		return Set.of("1", "true", "on").contains(WordXml.get(style, "default"));
	}

	private Optional<Element> find(Element shipped) {
		String type = WordXml.get(shipped, "type") + " ";
		if (isDefault(shipped)) {
			return Optional.ofNullable(this.byName.get(type + "(default)"));
		}
		String name = key(name(shipped));
		return Stream.concat(Stream.of(name), ALSO_CALLED.getOrDefault(name, List.of()).stream())
			.map((each) -> this.byName.get(type + each))
			.filter((style) -> style != null)
			.findFirst();
	}

	private Optional<Element> style(String id) {
		return WordXml.children(this.styles.getDocumentElement(), "style")
			.stream()
			.filter((style) -> WordXml.get(style, "styleId").equals(id))
			.findFirst();
	}

	private String free(Element style) {
		String id = WordXml.get(style, "styleId");
		String free = id;
		for (int i = 2; !this.takenIds.add(free); i++) {
			free = id + "Trygghetspaket" + i;
		}
		return free;
	}

	private void add(Element shipped) {
		Element style = (Element) this.styles.importNode(shipped, true);
		WordXml.set(style, "styleId", this.ids.getOrDefault(WordXml.get(shipped, "styleId"), ""));
		for (Element other : WordXml.children(style)) {
			if (Set.of("basedOn", "next", "link").contains(other.getLocalName())) {
				WordXml.set(other, "val", this.ids.getOrDefault(WordXml.get(other, "val"), ""));
			}
		}
		this.styles.getDocumentElement().appendChild(style);
		if (!isDefault(shipped)) {
			this.added.add(name(shipped));
		}
	}

	/** The text is Swedish, whatever language the letterhead was made in. */
	private void speakSwedish() {
		Element defaults = WordXml.childOrNew(this.styles.getDocumentElement(), "docDefaults");
		Element look = WordXml.childOrNew(WordXml.childOrNew(defaults, "rPrDefault"), "rPr");
		WordXml.all(this.styles, "lang").forEach((language) -> {
			if (language.hasAttributeNS(WordXml.W, "val")) {
				WordXml.set(language, "val", SWEDISH);
			}
		});
		speakSwedish(look);
		style(this.ids.getOrDefault("Normal", ""))
			.ifPresent((normal) -> speakSwedish(WordXml.child(normal, "rPr").orElseGet(() -> {
				Element added = WordXml.create(normal, "rPr");
				normal.appendChild(added);
				return added;
			})));
	}

	private static void speakSwedish(Element look) {
		Element language = WordXml.child(look, "lang").orElseGet(() -> {
			Element added = WordXml.create(look, "lang");
			look.appendChild(added);
			return added;
		});
		WordXml.set(language, "val", SWEDISH);
	}

	private void reachMargin(int textWidth) {
		for (String ours : TO_THE_MARGIN) {
			style(this.ids.getOrDefault(ours, "")).ifPresent((style) -> WordXml.all(style, "tab")
				.stream()
				.filter((tab) -> Set.of("right", "end", "clear").contains(WordXml.get(tab, "val")))
				.forEach((tab) -> WordXml.set(tab, "pos", String.valueOf(textWidth))));
		}
	}

	/**
	 * Word finds its way by the level, which only its own headings have by their name.
	 */
	private void outlineHeadings() {
		for (int level = 0; level < 4; level++) {
			String value = String.valueOf(level);
			style(this.ids.getOrDefault("Rubrik" + (level + 1), "")).ifPresent((style) -> {
				Element properties = WordXml.childOrNew(style, "pPr", "name", "aliases", "basedOn", "next", "link",
						"autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
						"personal", "personalCompose", "personalReply", "rsid");
				if (WordXml.child(properties, "outlineLvl").isEmpty()) {
					Element outline = WordXml.create(properties, "outlineLvl");
					Element after = Stream.of("divId", "cnfStyle", "rPr", "sectPr", "pPrChange")
						.flatMap((name) -> WordXml.child(properties, name).stream())
						.findFirst()
						.orElse(null);
					properties.insertBefore(outline, after);
					WordXml.set(outline, "val", value);
				}
			});
		}
	}

}
