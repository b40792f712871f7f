package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFiles.header;
import static se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFiles.paragraph;

/** Files that cannot be letterheads, with why and what is named. */
public final class LetterheadFaults {

	private static final String DOCUMENT = "word/document.xml";

	private LetterheadFaults() {
	}

	public static Stream<Arguments> all() {
		return Stream.of(
				arguments("ett program", "MZ".getBytes(StandardCharsets.US_ASCII), LetterheadFault.NOT_OFFICE, ""),
				arguments("en låst fil",
						new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
								(byte) 0xE1 },
						LetterheadFault.LOCKED, ""),
				arguments("en för stor fil", new byte[5 * 1024 * 1024 + 1], LetterheadFault.TOO_LARGE, ""),
				arguments("en tom fil", new byte[0], LetterheadFault.EMPTY, ""),
				file("en bomb", sound().bytes("word/a.bin", "", new byte[60 * 1024 * 1024]), LetterheadFault.BOMB, ""),
				file("en dokumenttyp", sound().part("word/a.xml", "", "<!DOCTYPE a><a/>"),
						LetterheadFault.DOCUMENT_TYPE, ""),
				file("en sökväg ut", sound().part("../a.xml", "", "<a/>"), LetterheadFault.NAMES, ""),
				file("makron", sound().bytes("word/vbaProject.bin", "", new byte[1]), LetterheadFault.MACROS, ""),
				file("en kopplad mall",
						sound().relate("word/settings.xml", "attachedTemplate", "file:///X:/Mall.dotm", true),
						LetterheadFault.EXTERNAL, "file:///X:/Mall.dotm"),
				file("en bild från nätet", sound().relate(DOCUMENT, "image", "https://spion.example/a.png", true),
						LetterheadFault.EXTERNAL, "https://spion.example/a.png"),
				file("en länk till en fil", sound().relate(DOCUMENT, "hyperlink", "file:///C:/a.exe", true),
						LetterheadFault.EXTERNAL, "file:///C:/a.exe"),
				file("en inbäddad fil", sound().bytes("word/embeddings/a.xlsx", "", new byte[1]),
						LetterheadFault.EMBEDDED, ""),
				file("ett OLE-objekt", sound().relate(DOCUMENT, "oleObject", "ole.bin", false),
						LetterheadFault.EMBEDDED, ""),
				file("en annan text i texten", sound().relate(DOCUMENT, "aFChunk", "a.htm", false),
						LetterheadFault.EMBEDDED, ""),
				file("ett fält som hämtar", field("INCLUDEPICTURE \"https://spion.example/a.png\""),
						LetterheadFault.FIELD, "INCLUDEPICTURE"),
				file("ett delat fält som hämtar",
						headed("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DD</w:instrText>"
								+ "</w:r><w:r><w:instrText>EAUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="
								+ "\"end\"/></w:r></w:p>"),
						LetterheadFault.FIELD, "DDEAUTO"),
				file("ingen sida", TestDocx.of("<w:p/>"), LetterheadFault.NO_SECTION, ""),
				file("inga stilar", TestDocx.plain(), LetterheadFault.NO_STYLES, ""),
				file("ingen plats", sound().replace(DOCUMENT, "w:left=\"2268\"", "w:left=\"7000\""),
						LetterheadFault.NARROW, ""),
				file("okända platshållare", headed(paragraph("{{datum}} {{dat", "ums}} {{nummer}}")),
						LetterheadFault.PLACEHOLDER, "{{datums}}, {{nummer}}"),
				file("en oavslutad platshållare", headed(paragraph("Den {{datum}")), LetterheadFault.PLACEHOLDER,
						"{{datum}"),
				file("ett huvud som saknas", sound().relate(DOCUMENT, "header", "header9.xml", false),
						LetterheadFault.BROKEN, ""));
	}

	private static Arguments file(String what, TestDocx docx, LetterheadFault fault, String detail) {
		return arguments(what, docx.file(), fault, detail);
	}

	private static TestDocx sound() {
		return LetterheadFiles.swedish();
	}

	private static TestDocx headed(String paragraph) {
		return LetterheadFiles.swedishWith("header", "word/header1.xml", header(paragraph));
	}

	private static TestDocx field(String instruction) {
		return headed("<w:p><w:fldSimple w:instr=\" " + instruction.replace("\"", "&quot;") + " \"/></w:p>");
	}

}
