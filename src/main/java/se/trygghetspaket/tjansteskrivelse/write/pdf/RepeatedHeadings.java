package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The heading cells that a long table repeats on each page. Only the first stands in the
 * table; the others are marked as decoration, or they would be read aloud again and
 * again.
 */
final class RepeatedHeadings {

	private static final String MARK = "BDC";

	private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

	/** Notes content on a page that repeats what has been read before. */
	void add(COSDictionary page, int mark) {
		this.repeated.computeIfAbsent(page, (key) -> new HashSet<>()).add(mark);
	}

	/** Marks what has been noted as no part of the text. */
	void hide(PDDocument document) throws IOException {
		for (Map.Entry<COSDictionary, Set<Integer>> entry : this.repeated.entrySet()) {
			PDPage page = new PDPage(entry.getKey());
			rewrite(document, page, entry.getValue());
			forget(document, page.getStructParents(), entry.getValue());
		}
	}

	private static void rewrite(PDDocument document, PDPage page, Set<Integer> marks) throws IOException {
		List<Object> tokens = new PDFStreamParser(page).parse();
		for (int i = 2; i < tokens.size(); i++) {
			if (tokens.get(i) instanceof Operator operator && operator.getName().equals(MARK)
					&& tokens.get(i - 1) instanceof COSDictionary properties
					&& marks.contains(properties.getInt(COSName.MCID))) {
				COSDictionary pagination = new COSDictionary();
				pagination.setName(COSName.TYPE, "Pagination");
				tokens.set(i - 2, COSName.ARTIFACT);
				tokens.set(i - 1, pagination);
			}
		}
		PDStream content = new PDStream(document);
		try (OutputStream bytes = content.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(bytes).writeTokens(tokens);
		}
		page.setContents(content);
	}

	/** No mark leads back to a heading cell. */
	private static void forget(PDDocument document, int structParents, Set<Integer> marks) {
		COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
		COSArray numbers = tree.getCOSArray(COSName.NUMS);
		for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
			COSBase owners = numbers.getObject(i + 1);
			if (numbers.getInt(i) == structParents && owners instanceof COSArray list) {
				marks.forEach((mark) -> list.set(mark, COSNull.NULL));
			}
		}
	}

}
