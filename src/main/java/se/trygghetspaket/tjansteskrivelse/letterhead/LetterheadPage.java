package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page of a letterhead: its size, margins, header and footer, without what was
 * written on it. Of a letterhead with several sections it is the first one's, which is
 * what a letter begins with.
 */
final class LetterheadPage {

	/** Where the text of a document comes. */
	static final String BODY = "body";

	private static final int A4_WIDTH = 11906;

	private static final int A4_HEIGHT = 16838;

	private static final int MARGIN = 1418;

	private static final int HEADER = 709;

	/** Seven centimetres, below which two columns of amounts have no room. */
	private static final int NARROWEST = 3969;

	private final Document document;

	private final Element section;

	private final boolean written;

	private LetterheadPage(Document document, Element section, boolean written) {
		this.document = document;
		this.section = section;
		this.written = written;
	}

	static LetterheadPage of(byte[] xml) {
		Document document = WordXml.parse(xml);
		Element body = WordXml.child(document.getDocumentElement(), "body")
			.orElseThrow(() -> new LetterheadRefused(LetterheadFault.NO_SECTION));
		Element section = WordXml.all(body, "sectPr")
			.stream()
			.filter((each) -> !WordXml.is((Element) each.getParentNode(), "sectPrChange"))
			.findFirst()
			.orElseThrow(() -> new LetterheadRefused(LetterheadFault.NO_SECTION));
		boolean written = Stream.of("t", "drawing", "pict")
			.flatMap((name) -> WordXml.all(body, name).stream())
			.anyMatch((each) -> !WordXml.is(each, "t") || !each.getTextContent().isBlank());
		Element kept = (Element) section.cloneNode(true);
		WordXml.children(body).forEach(WordXml::remove);
		WordXml.children(document.getDocumentElement(), "background").forEach(WordXml::remove);
		body.setTextContent("");
		body.appendChild(WordXml.mark(body, BODY));
		body.appendChild(kept);
		LetterheadPage page = new LetterheadPage(document, kept, written);
		page.complete();
		return page;
	}

	/** What a section needs and may lack, without what memos do not have. */
	private void complete() {
		for (String name : List.of("printerSettings", "sectPrChange", "type", "lnNumType", "pgNumType")) {
			WordXml.children(this.section, name).forEach(WordXml::remove);
		}
		WordXml.children(this.section, "cols").forEach((columns) -> {
			WordXml.children(columns).forEach(WordXml::remove);
			WordXml.set(columns, "num", "1");
		});
		String[] before = { "headerReference", "footerReference", "footnotePr", "endnotePr", "pgSz" };
		Element size = WordXml.childOrNew(this.section, "pgSz", before);
		complete(size, Map.of("w", A4_WIDTH, "h", A4_HEIGHT));
		Element margins = WordXml.childOrNew(this.section, "pgMar", before);
		complete(margins, Map.of("top", MARGIN, "bottom", MARGIN, "left", MARGIN, "right", MARGIN, "header", HEADER,
				"footer", HEADER, "gutter", 0));
		if (textWidth() < NARROWEST) {
			throw new LetterheadRefused(LetterheadFault.NARROW);
		}
	}

	private static void complete(Element element, Map<String, Integer> values) {
		values.forEach((name, value) -> {
			if (!WordXml.get(element, name).matches("-?\\d{1,6}")) {
				WordXml.set(element, name, String.valueOf(value));
			}
		});
	}

	/** The width between the margins, in twentieths of a point. */
	int textWidth() {
		return number("pgSz", "w") - number("pgMar", "left") - number("pgMar", "right") - number("pgMar", "gutter");
	}

	private int number(String element, String attribute) {
		return WordXml.child(this.section, element)
			.map((each) -> Integer.parseInt(WordXml.get(each, attribute)))
			.orElse(0);
	}

	/** Whether there was text or a picture on the page itself. */
	boolean written() {
		return this.written;
	}

	/** Whether the first page has a header and a footer of its own. */
	boolean titlePage() {
		return WordXml.child(this.section, "titlePg").filter(LetterheadPage::on).isPresent();
	}

	/** Whether an element that says yes or no says yes. */
	static boolean on(Element element) {
		return !Set.of("0", "false", "off").contains(WordXml.get(element, "val"));
	}

	/** The references to headers or footers. */
	List<Element> references(String kind) {
		return WordXml.children(this.section, kind + "Reference");
	}

	void refer(String kind, String slot, String id) {
		Element reference = WordXml.create(this.section, kind + "Reference");
		WordXml.set(reference, "type", slot);
		reference.setAttributeNS(WordXml.R, "r:id", id);
		this.section.insertBefore(reference, this.section.getFirstChild());
	}

	PartTemplate template(String name) {
		return PartTemplate.of(name, this.document);
	}

}
