package se.trygghetspaket.tjansteskrivelse.write;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * The page of a DOCX: A4, the marking at its head, diarienummer and page number at its
 * foot.
 */
final class DocxPage {

	/** The width between the margins, in twentieths of a point. */
	static final int TEXT_WIDTH = 9070;

	private static final int A4_WIDTH = 11906;

	private static final int A4_HEIGHT = 16838;

	private static final int MARGIN = (A4_WIDTH - TEXT_WIDTH) / 2;

	private static final int HEADER_MARGIN = 709;

	private DocxPage() {
	}

	static void setUp(XWPFDocument document, DocumentModel model) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(A4_WIDTH));
		size.setH(BigInteger.valueOf(A4_HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setHeader(BigInteger.valueOf(HEADER_MARGIN));
		margins.setFooter(BigInteger.valueOf(HEADER_MARGIN));
		margins.setGutter(BigInteger.ZERO);
		if (!model.marking().isEmpty()) {
			XWPFParagraph marking = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
			marking.setStyle("Sidhuvud");
			marking.createRun().setText(model.marking());
		}
		addFooter(document.createFooter(HeaderFooterType.DEFAULT), model);
	}

	private static void addFooter(XWPFFooter footer, DocumentModel model) {
		XWPFParagraph line = footer.createParagraph();
		line.setStyle("Sidfot");
		line.createRun().setText(model.head().diarienummer());
		line.createRun().addTab();
		line.createRun().setText(Wording.of("tjansteskrivelse.dokument.sida") + " ");
		addField(line, "PAGE");
		line.createRun().setText(" " + Wording.of("tjansteskrivelse.dokument.sida.av") + " ");
		addField(line, "NUMPAGES");
		if (!model.footer().isEmpty()) {
			XWPFParagraph second = footer.createParagraph();
			second.setStyle("Sidfot");
			second.createRun().setText(model.footer());
		}
	}

	/** A number that Word computes; it shows 1 until it has. */
	private static void addField(XWPFParagraph line, String name) {
		var field = line.getCTP().addNewFldSimple();
		field.setInstr(" " + name + " ");
		field.addNewR().addNewT().setStringValue("1");
	}

}
