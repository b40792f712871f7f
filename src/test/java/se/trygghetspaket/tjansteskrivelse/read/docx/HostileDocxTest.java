package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.docx;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.p;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.row;

@DisplayName("En fil som inte är en Word-fil att lita på")
class HostileDocxTest {

	@Test
	@DisplayName("läses inte när den är något annat med en Word-fils namn")
	void somethingElse() {
		assertThat(refusal("MZ\u0090\u0000\u0003 exe".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.BINARY);
		assertThat(refusal(TestDocx
			.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8),
					"content.xml", "<a/>".getBytes(StandardCharsets.UTF_8)))))
			.isEqualTo(Reason.OLDER_KIND);
		assertThat(refusal("{\\rtf1 hej}".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.OLDER_KIND);
		assertThat(refusal(TestDocx.plain()
			.mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
			.file())).isEqualTo(Reason.OLDER_KIND);
	}

	@Test
	@DisplayName("läses inte när den är skyddad, gammal, skadad eller saknar text")
	void lockedOldBroken() {
		assertThat(refusal(compound("EncryptedPackage"))).isEqualTo(Reason.ENCRYPTED);
		assertThat(refusal(compound("WordDocument"))).isEqualTo(Reason.OLDER_KIND);
		byte[] whole = docx(p("Hej")).file();
		assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
		assertThat(refusal(without("word/document.xml"))).isEqualTo(Reason.DAMAGED);
		assertThat(refusal(without("_rels/.rels"))).isEqualTo(Reason.OLDER_KIND);
		assertThat(refusal(docx(p("  "), p()).file())).isEqualTo(Reason.EMPTY);
		assertThat(refusal(TestDocx.of("<w:p><w:r>").file())).isEqualTo(Reason.DAMAGED);
	}

	@Test
	@DisplayName("öppnas inte när den växer, hänvisar ut eller heter som en väg ut, och fort")
	void bombs() {
		long start = System.nanoTime();
		Map<String, byte[]> bomb = new HashMap<>(docx(p("Hej")).parts());
		bomb.put("word/media/image1.png", new byte[70 * 1024 * 1024]);
		assertThat(refusal(TestDocx.zip(bomb))).isEqualTo(Reason.UNPACKED_TOO_LARGE);
		assertThat(refusal(docx(p("x"))
			.part("word/document.xml", "", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\">"
					+ "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><w>&c;</w>")
			.file())).isEqualTo(Reason.UNSAFE);
		assertThat(refusal(docx(p("x"))
			.part("word/document.xml", "",
					"<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")
			.file())).isEqualTo(Reason.UNSAFE);
		assertThat(refusal(docx(p("x")).bytes("../../etc/cron.d/x", "", new byte[1]).file())).isEqualTo(Reason.UNSAFE);
		assertThat(refusal(docx(p("x")).bytes("word/vbaProject.bin", "", new byte[1]).file())).isEqualTo(Reason.MACROS);
		String cell = "<w:tbl><w:tr><w:tc>";
		assertThat(refusal(docx(cell.repeat(20_000)).file())).isEqualTo(Reason.DAMAGED);
		assertThat(refusal(docx("<w:tbl>" + row("a").repeat(200_000) + "</w:tbl>").file()))
			.isEqualTo(Reason.UNPACKED_TOO_LARGE);
		assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
	}

	@Test
	@DisplayName("läses också när formatmallar går i ring, listor saknas och länkar pekar ut")
	void odd() {
		TestDocx file = TestDocx
			.of("<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr>"
					+ WordXml.r("Hej") + "</w:p>")
			.related("styles", "word/styles.xml", "", "<w:styles xmlns:w=\"" + TestDocx.W
					+ "\"><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
					+ "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>")
			.relate("word/document.xml", "attachedTemplate", "http://example.invalid/x.dotm", true);
		assertThat(MemoFile.read(file.file(), null).source()).isEqualTo("Hej");
	}

	@Test
	@DisplayName("läses inte när den är större än 10 MB eller har mer text än en skrivelse")
	void tooMuch() {
		assertThat(refusal(new byte[MemoFile.MOST_BYTES + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
		assertThat(refusal(docx(p("Ord ".repeat(300_000))).file())).isIn(Reason.TOO_LARGE, Reason.UNPACKED_TOO_LARGE);
	}

	private static byte[] without(String part) {
		Map<String, byte[]> parts = new LinkedHashMap<>(docx(p("Hej")).parts());
		parts.remove(part);
		return TestDocx.zip(parts);
	}

	private static byte[] compound(String stream) {
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		byte[] file = new byte[2048];
		List<Integer> mark = List.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
		for (int i = 0; i < mark.size(); i++) {
			file[i] = mark.get(i).byteValue();
		}
		System.arraycopy(name, 0, file, 1024, name.length);
		return file;
	}

	private static Reason refusal(byte[] file) {
		UnreadableMemo refused = catchThrowableOfType(UnreadableMemo.class, () -> MemoFile.read(file, null));
		assertThat(refused).isNotNull();
		return refused.reason();
	}

}
