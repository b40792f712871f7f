package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The lists of a letterhead, and those of a memo beside them under ids of their own.
 */
final class LetterheadNumbering {

	static final String LISTS = "lists";

	private final Document numbering;

	/** From the id of a kind of list in the default numbering to its id here. */
	private final Map<Integer, String> kinds = new HashMap<>();

	private long highestKind;

	private long highestList;

	private LetterheadNumbering(Document numbering) {
		this.numbering = numbering;
	}

	/**
	 * The letterhead's lists with ours added.
	 * @param xml {@code null} if it has none
	 */
	static LetterheadNumbering of(byte @Nullable [] xml) {
		byte[] shipped = DefaultParts.read("numbering");
		LetterheadNumbering read = new LetterheadNumbering(WordXml.parse((xml != null) ? xml : shipped));
		Element root = read.numbering.getDocumentElement();
		WordXml.children(root, "numIdMacAtCleanup").forEach(WordXml::remove);
		read.highestKind = highest(WordXml.children(root, "abstractNum"), "abstractNumId");
		List<Element> lists = WordXml.children(root, "num");
		read.highestList = highest(lists, "numId");
		Element firstList = lists.isEmpty() ? null : lists.get(0);
		for (Element kind : WordXml.children(WordXml.parse(shipped).getDocumentElement(), "abstractNum")) {
			String id = WordXml.get(kind, "abstractNumId");
			if (xml != null) {
				Element added = (Element) read.numbering.importNode(kind, true);
				id = String.valueOf(++read.highestKind);
				WordXml.set(added, "abstractNumId", id);
				root.insertBefore(added, firstList);
			}
			read.kinds.put(Integer.valueOf(WordXml.get(kind, "abstractNumId")), id);
		}
		root.appendChild(WordXml.mark(root, LISTS));
		return read;
	}

	private static long highest(List<Element> elements, String attribute) {
		try {
			return elements.stream().mapToLong((each) -> Long.parseLong(WordXml.get(each, attribute))).max().orElse(0);
		}
		catch (NumberFormatException ex) {
			throw new LetterheadRefused(LetterheadFault.BROKEN, "", ex);
		}
	}

	Map<Integer, String> kinds() {
		return this.kinds;
	}

	/** The highest id that a list has. */
	long highestList() {
		return this.highestList;
	}

	/** How a list writes its first level, "%1." for 1., 2., …; empty for a bullet. */
	Optional<String> kindOfNumbers(String list, String pattern) {
		Element root = this.numbering.getDocumentElement();
		return WordXml.children(root, "num")
			.stream()
			.filter((num) -> WordXml.get(num, "numId").equals(list))
			.flatMap((num) -> WordXml.child(num, "abstractNumId").stream())
			.map((id) -> WordXml.get(id, "val"))
			.filter((id) -> WordXml.children(root, "abstractNum")
				.stream()
				.filter((kind) -> WordXml.get(kind, "abstractNumId").equals(id))
				.anyMatch((kind) -> writes(kind, pattern)))
			.findFirst();
	}

	private static boolean writes(Element kind, String pattern) {
		return WordXml.children(kind, "lvl")
			.stream()
			.filter((level) -> "0".equals(WordXml.get(level, "ilvl")))
			.anyMatch((level) -> "decimal".equals(value(level, "numFmt")) && pattern.equals(value(level, "lvlText")));
	}

	private static String value(Element level, String name) {
		return WordXml.child(level, name).map((each) -> WordXml.get(each, "val")).orElse("");
	}

	PartTemplate template(String name) {
		return PartTemplate.of(name, this.numbering);
	}

}
