package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/** Short ways to say what Word writes. */
final class WordXml {

	static final String PAGE = field(" PAGE ", "1");

	/** Swedish Word: English names, Swedish ids, and a style that somebody made. */
	private static final String STYLES = "<w:styles xmlns:w=\"" + TestDocx.W + "\">"
			+ "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"160\"/></w:pPr></w:pPrDefault></w:docDefaults>"
			+ style("Normal", "Normal", "", " w:default=\"1\"") + style("Rubrik", "Title", "", "")
			+ style("Rubrik1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "")
			+ style("Rubrik2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>", "")
			+ style("KommunRubrik", "Nacka mellanrubrik", "<w:basedOn w:val=\"Rubrik2\"/>", "")
			+ style("Ingetavstnd", "No Spacing", "<w:pPr><w:spacing w:after=\"0\"/></w:pPr>", "")
			+ style("Innehll1", "toc 1", "", "") + style("Dold", "Dold", "<w:rPr><w:vanish/></w:rPr>", "")
			+ style("Punktlista", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "")
			+ "</w:styles>";

	private static final String NUMBERING = "<w:numbering xmlns:w=\"" + TestDocx.W + "\">"
			+ abstractNum(1, level(0, "bullet", "\uF0B7") + level(1, "bullet", "o"))
			+ abstractNum(2, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)"))
			+ abstractNum(3, level(0, "decimal", "%1)")) + num(1, 1, "") + num(2, 2, "")
			+ num(3, 2, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>") + num(4, 3, "")
			+ "</w:numbering>";

	private WordXml() {
	}

	static TestDocx docx(String... body) {
		return TestDocx.of(String.join("", body))
			.related("styles", "word/styles.xml", "", STYLES)
			.related("numbering", "word/numbering.xml", "", NUMBERING);
	}

	/** The lines as the file's structure makes them, without blank ones, roles before. */
	static List<String> lines(String... body) {
		return text(docx(body)).lines()
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> line.role() + " " + line.text())
			.toList();
	}

	static String source(String... body) {
		return text(docx(body)).source();
	}

	static Tolkning read(String... body) {
		return MemoReader.read(text(docx(body)));
	}

	static MemoText text(TestDocx docx) {
		return MemoFile.read(docx.file(), null);
	}

	static List<String> texts(List<MemoLine> lines) {
		return lines.stream().map(MemoLine::text).toList();
	}

	static String p(String... inner) {
		return "<w:p>" + runs(inner) + "</w:p>";
	}

	static String styled(String style, String... inner) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs(inner) + "</w:p>";
	}

	static String item(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
				+ "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
	}

	static String bold(String text) {
		return "<w:p><w:r><w:rPr><w:b/></w:rPr>" + t(text) + "</w:r></w:p>";
	}

	static String r(String text) {
		return "<w:r>" + t(text) + "</w:r>";
	}

	static String t(String text) {
		return "<w:t xml:space=\"preserve\">" + text.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
			.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t>";
	}

	static String field(String code, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(result)
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

	static String table(String... rows) {
		return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
	}

	static String row(String... cells) {
		return "<w:tr>" + Arrays.stream(cells)
			.map((cell) -> cell.startsWith("<w:tc>") ? cell : tc("", cell))
			.collect(Collectors.joining()) + "</w:tr>";
	}

	/** A cell with some paragraphs. */
	static String tc(String properties, String... paragraphs) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>"
				+ Arrays.stream(paragraphs)
					.map((text) -> text.startsWith("<w:p>") || text.startsWith("<w:tbl>") ? text : p(text))
					.collect(Collectors.joining())
				+ "</w:tc>";
	}

	/** Text is a run; what begins with an element is left as it is. */
	private static String runs(String... inner) {
		return Arrays.stream(inner).map((text) -> text.startsWith("<") ? text : r(text)).collect(Collectors.joining());
	}

	private static String style(String id, String name, String inner, String attributes) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + attributes + "><w:name w:val=\"" + name
				+ "\"/>" + inner + "</w:style>";
	}

	private static String abstractNum(int id, String levels) {
		return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
	}

	private static String level(int level, String format, String text) {
		return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
				+ "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
	}

	private static String num(int id, int definition, String inner) {
		return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + inner + "</w:num>";
	}

}
