package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;

/** Letterheads as municipalities have them, made for the tests. */
public final class LetterheadFiles {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private static final String OPEN = " xmlns:w=\"" + TestDocx.W + "\" xmlns:r=\"" + TestDocx.R + "\" "
			+ "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
			+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
			+ "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

	private LetterheadFiles() {
	}

	/**
	 * As Swedish Word keeps it: Swedish ids, English names, a blue serif look and lists
	 * of its own.
	 */
	public static TestDocx swedish() {
		return TestDocx.of("<w:p><w:r><w:t>Skriv här</w:t></w:r></w:p>" + section(
				"<w:pgMar w:top=\"1985\" w:right=\"1134\" w:bottom=\"1418\" w:left=\"2268\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"))
			.related("styles", "word/styles.xml", OFFICE + "styles+xml", styles(
					"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>"
							+ style("paragraph", "Normal", "Normal", " w:default=\"1\"",
									"<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>")
							+ style("paragraph", "Rubrik1", "heading 1", "", look("1F3864", 30))
							+ style("paragraph", "Rubrik2", "heading 2", "", look("1F3864", 24))
							+ style("paragraph", "Rubrik", "Title", "", look("1F3864", 40))
							+ style("paragraph", "Brdtext", "Body Text", "",
									"<w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr>")
							+ style("paragraph", "Punktlista", "List Bullet", "",
									"<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>")
							+ style("paragraph", "Mottagare", "Adressat", "",
									"<w:rPr><w:color w:val=\"FF0000\"/></w:rPr>")
							+ style("paragraph", "Sidfot", "footer", "", "<w:rPr><w:sz w:val=\"16\"/></w:rPr>")))
			.related("numbering", "word/numbering.xml", OFFICE + "numbering+xml", "<w:numbering" + OPEN
					+ "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"■\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num><w:numIdMacAtCleanup w:val=\"1\"/></w:numbering>");
	}

	/** As English Word, or another program, keeps it, without most of the styles. */
	public static TestDocx english() {
		return TestDocx.of(section(""))
			.related("styles", "word/styles.xml", OFFICE + "styles+xml",
					styles(style("paragraph", "Standard", "Normal", " w:default=\"1\"", "")
							+ style("paragraph", "Heading1", "Heading 1", "",
									"<w:basedOn w:val=\"Standard\"/>" + look("7030A0", 28))
							+ style("paragraph", "a3", "Rubrik  2", "", "<w:basedOn w:val=\"Standard\"/>")
							+ style("paragraph", "Rubrik3", "Avdelning", "", "")));
	}

	/**
	 * With a logo, and placeholders split over runs, in a table and a content control.
	 */
	public static TestDocx withHeader() {
		TestDocx docx = swedishWith("header", "word/header1.xml", header());
		docx.bytes("word/media/logo.png", "", logo()).relate("word/header1.xml", "image", "media/logo.png", false);
		return docx;
	}

	/** The Swedish one with a header or footer of its own. */
	public static TestDocx swedishWith(String kind, String name, String content) {
		TestDocx docx = swedish();
		docx.related(kind, name, OFFICE + kind + "+xml", content);
		String reference = "<w:" + kind + "Reference w:type=\"default\" r:id=\"" + docx.lastId() + "\"/>";
		docx.replace("word/document.xml", "<w:sectPr>", "<w:sectPr>" + reference);
		return docx;
	}

	public static String header(String... paragraphs) {
		return "<w:hdr" + OPEN + ">" + String.join("", paragraphs) + "</w:hdr>";
	}

	public static String paragraph(String... runs) {
		StringBuilder xml = new StringBuilder("<w:p>");
		for (String run : runs) {
			xml.append("<w:r><w:rPr><w:b/></w:rPr><w:t>" + run + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/>");
		}
		return xml + "</w:p>";
	}

	private static String header() {
		String image = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1800000\" cy=\"540000\"/><wp:docPr id=\"1\" name=\"Logotyp\" descr=\"Exempelkommun\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId5\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1800000\" cy=\"540000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
		String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent>"
				+ paragraph("Diarienr {{dia", "rie", "nummer}}") + "</w:sdtContent></w:sdt>";
		return header(
				"<w:tbl><w:tblPr><w:tblW w:w=\"8504\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5000\"/><w:gridCol w:w=\"3504\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/></w:tcPr>"
						+ image + "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"3504\" w:type=\"dxa\"/></w:tcPr>"
						+ paragraph("{{ Handlingstyp }}")
						+ paragraph("Datum {", "{datum}", "} ", "sid {{sida}} ({{sidor}})") + control
						+ "</w:tc></w:tr></w:tbl>",
				"<w:p/>");
	}

	public static String section(String inside) {
		return "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + inside + "</w:sectPr>";
	}

	private static String styles(String inside) {
		return "<w:styles" + OPEN + ">" + inside + "</w:styles>";
	}

	private static String style(String type, String id, String name, String attributes, String inside) {
		return "<w:style w:type=\"" + type + "\"" + attributes + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
				+ "\"/>" + inside + "</w:style>";
	}

	private static String look(String color, int size) {
		return "<w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/></w:pPr><w:rPr><w:b/><w:color w:val=\""
				+ color + "\"/><w:sz w:val=\"" + size + "\"/></w:rPr>";
	}

	private static byte[] logo() {
		BufferedImage image = new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = image.createGraphics();
		drawing.setColor(Color.WHITE);
		drawing.fillRect(0, 0, 300, 90);
		drawing.setColor(new Color(0x1F3864));
		drawing.fillOval(5, 5, 80, 80);
		drawing.fillRect(100, 30, 190, 30);
		drawing.dispose();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
