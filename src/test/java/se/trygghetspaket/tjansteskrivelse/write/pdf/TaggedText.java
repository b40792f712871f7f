package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a PDF as its tags order it: what a screen reader reads. */
public final class TaggedText {

	private static final int HEADINGS = 3;

	private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

	private final List<String> elements = new ArrayList<>();

	private TaggedText() {
	}

	/** Each element with text of its own, as "P:Text" without white space. */
	static List<String> elements(byte[] pdf) throws IOException {
		TaggedText text = new TaggedText();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
				extractor.processPage(page);
				Map<Integer, String> here = new HashMap<>();
				extractor.getMarkedContents().forEach((content) -> collect(content, here));
				text.marked.put(page.getCOSObject(), here);
			}
			COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
			text.walk(root.getDictionaryObject(COSName.K), null, "");
		}
		return text.elements;
	}

	/**
	 * The lines with amounts: label and amounts of each point, of the total and of each
	 * row of the table below its head.
	 */
	public static List<List<String>> rows(byte[] pdf) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		List<String> parts = new ArrayList<>(elements(pdf));
		parts.removeIf((part) -> part.startsWith("Lbl:"));
		int list = parts.indexOf("H2:Ärende") + 1;
		int table = parts
			.indexOf(parts.stream().filter((part) -> part.startsWith("Caption:")).findFirst().orElseThrow());
		for (int i = list; i + 1 < table; i += 2) {
			rows.add(List.of(content(parts.get(i)), content(parts.get(i + 1))));
		}
		List<String> cells = parts.subList(table + 1 + HEADINGS, parts.size())
			.stream()
			.filter((part) -> part.startsWith("TH:") || part.startsWith("TD:"))
			.toList();
		for (String cell : cells) {
			if (cell.startsWith("TH:")) {
				rows.add(new ArrayList<>());
			}
			rows.get(rows.size() - 1).add(content(cell));
		}
		return rows;
	}

	private static String content(String element) {
		return element.substring(element.indexOf(':') + 1);
	}

	private static void collect(PDMarkedContent content, Map<Integer, String> here) {
		StringBuilder text = new StringBuilder();
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition position) {
				text.append(position.getUnicode());
			}
		}
		if (content.getMCID() >= 0) {
			here.merge(content.getMCID(), text.toString(), String::concat);
		}
	}

	private String walk(@Nullable COSBase kid, @Nullable COSDictionary page, String tag) {
		if (kid instanceof COSArray array) {
			StringBuilder all = new StringBuilder();
			for (int i = 0; i < array.size(); i++) {
				all.append(walk(array.getObject(i), page, tag));
			}
			return all.toString();
		}
		if (kid instanceof COSInteger mark) {
			return this.marked.get(page).get(mark.intValue());
		}
		if (!(kid instanceof COSDictionary element)) {
			return "";
		}
		COSDictionary own = element.getCOSDictionary(COSName.PG);
		COSDictionary here = (own != null) ? own : page;
		if (!element.containsKey(COSName.S)) {
			return this.marked.get(here).get(element.getInt(COSName.MCID));
		}
		String name = element.getNameAsString(COSName.S);
		boolean inline = name.equals("Span");
		int place = this.elements.size();
		String text = walk(element.getDictionaryObject(COSName.K), here, name);
		if (inline && !tag.equals("LBody") && !tag.equals("Document")) {
			return text;
		}
		if (!text.isBlank()) {
			this.elements.add(place, name + ":" + text.replaceAll("[\\s\u00A0]", ""));
		}
		return "";
	}

}
