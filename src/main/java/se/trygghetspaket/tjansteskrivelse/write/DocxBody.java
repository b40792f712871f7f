package se.trygghetspaket.tjansteskrivelse.write;

import java.util.Map;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;

/**
 * The paragraphs and tables of one document. They are not put into a file of their own:
 * to make an empty one takes longer than all the rest.
 */
final class DocxBody {

	private static final String WORD = CTDocument1.type.getName().getNamespaceURI();

	private static final String START = "<w:body>";

	/** Paragraphs want a document to look up styles in, and find none in this one. */
	private static final XWPFDocument NOWHERE = new XWPFDocument();

	private final CTDocument1 document = CTDocument1.Factory.newInstance();

	private final CTBody body = this.document.addNewBody();

	XWPFParagraph createParagraph() {
		return new XWPFParagraph(this.body.addNewP(), NOWHERE);
	}

	XWPFTable createTable(int rows, int columns) {
		return new XWPFTable(this.body.addNewTbl(), NOWHERE, rows, columns);
	}

	XWPFParagraph getLastParagraph() {
		return new XWPFParagraph(this.body.getPArray(this.body.sizeOfPArray() - 1), NOWHERE);
	}

	/** What stands between the ends of a document's body. */
	String xml() {
		XmlOptions options = new XmlOptions().setSaveSyntheticDocumentElement(new QName(WORD, "document", "w"))
			.setSaveSuggestedPrefixes(Map.of(WORD, "w"))
			.setSaveAggressiveNamespaces();
		String xml = this.document.xmlText(options);
		return xml.substring(xml.indexOf(START) + START.length(), xml.lastIndexOf("</w:body>"));
	}

}
