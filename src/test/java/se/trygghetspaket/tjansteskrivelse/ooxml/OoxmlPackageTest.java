package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@DisplayName("En Wordfil som någon skickar")
class OoxmlPackageTest {

	private static final String MACRO_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml";

	@Test
	@DisplayName("är sina delar, med sorter och samband, och öppnas som de delar som granskats")
	void read() throws IOException {
		OoxmlPackage docx = read(TestDocx.plain()
			.bytes("word/media/a.png", "", new byte[] { 1 })
			.relate("word/document.xml", "image", "media/../media/a.png", false)
			.relate("word/document.xml", "hyperlink", "https://kommunen.example/", true)
			.file());
		assertThat(docx.mainPart()).isEqualTo("word/document.xml");
		assertThat(docx.contentType("word/media/a.png")).isEqualTo("image/png");
		assertThat(docx.contentType("word/document.xml")).isEqualTo(TestDocx.MAIN);
		assertThat(docx.relationshipsOf("word/document.xml"))
			.extracting(OoxmlRelationship::kind, OoxmlRelationship::target, OoxmlRelationship::external)
			.containsExactly(tuple("image", "word/media/a.png", false),
					tuple("hyperlink", "https://kommunen.example/", true));
		try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx.toFile()))) {
			assertThat(opened.getParagraphs().get(0).getText()).isEqualTo("Hej");
		}
	}

	@Test
	@DisplayName("får vara en mall att utgå från, men inte av den strikta sorten, ett kalkylblad eller något annat")
	void kinds() {
		assertThatNoException().isThrownBy(() -> read(TestDocx.plain()
			.mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
			.file()));
		assertFault(TestDocx.plain()
			.mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
			.file(), OoxmlFault.NOT_WORD);
		Map<String, byte[]> strict = TestDocx.plain().parts();
		strict.computeIfPresent("_rels/.rels", (name, xml) -> utf8(new String(xml, StandardCharsets.UTF_8)
			.replace(TestDocx.R, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
		assertFault(TestDocx.zip(strict), OoxmlFault.STRICT);
		Map<String, byte[]> odt = new LinkedHashMap<>();
		odt.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
		odt.put("content.xml", utf8("<a/>"));
		assertFault(TestDocx.zip(odt), OoxmlFault.NOT_OFFICE);
	}

	static Stream<Arguments> refused() {
		byte[] whole = TestDocx.plain().file();
		byte[] changed = whole.clone();
		changed[indexOf(whole, "word/document.xml") + 40] ^= 0x55;
		byte[] locked = whole.clone();
		int directory = lastIndexOf(whole, "PK\u0001\u0002");
		locked[directory + 8] |= 1;
		return Stream.of(arguments("ingenting", new byte[0], OoxmlFault.EMPTY),
				arguments("ett program", utf8("MZ\u0000\u0001program"), OoxmlFault.NOT_OFFICE),
				arguments("en text", utf8("Hej"), OoxmlFault.NOT_OFFICE),
				arguments("en låst eller gammal fil",
						new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
								(byte) 0xE1, 0 },
						OoxmlFault.LOCKED),
				arguments("ett låst arkiv", locked, OoxmlFault.LOCKED),
				arguments("en avklippt fil", Arrays.copyOf(whole, whole.length / 2), OoxmlFault.BROKEN),
				arguments("en ändrad del", changed, OoxmlFault.BROKEN),
				arguments("trasig XML", with("word/styles.xml", "<w:styles>"), OoxmlFault.BROKEN),
				arguments("XML i för många lager", with("word/styles.xml", "<a>".repeat(300) + "</a>".repeat(300)),
						OoxmlFault.BROKEN),
				arguments("en dokumenttyp", with("word/styles.xml", "<!DOCTYPE a><a/>"), OoxmlFault.DOCUMENT_TYPE),
				arguments("en fil utifrån",
						with("word/header1.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
						OoxmlFault.DOCUMENT_TYPE),
				arguments("en miljard skratt", with("customXml/item1.xml", laughs()), OoxmlFault.DOCUMENT_TYPE),
				arguments("en sökväg ut", with("../../etc/cron.d/x", "<a/>"), OoxmlFault.NAMES),
				arguments("en sökväg från roten", with("/etc/x", "<a/>"), OoxmlFault.NAMES),
				arguments("en sökväg i Windows", with("word\\..\\..\\x", "<a/>"), OoxmlFault.NAMES),
				arguments("samma namn två gånger", with("word/DOCUMENT.xml", "<a/>"), OoxmlFault.NAMES),
				arguments("ett samband ut",
						TestDocx.plain().relate("word/document.xml", "image", "../../a.png", false).file(),
						OoxmlFault.NAMES),
				arguments("makron",
						TestDocx.plain()
							.bytes("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[1])
							.file(),
						OoxmlFault.MACROS),
				arguments("makron under annat namn",
						TestDocx.plain()
							.bytes("word/a.bin", "application/vnd.ms-office.vbaProject", new byte[1])
							.file(),
						OoxmlFault.MACROS),
				arguments("en docm", TestDocx.plain().mainType(MACRO_TYPE).file(), OoxmlFault.MACROS),
				arguments("ActiveX", with("word/activeX/activeX1.xml", "<a/>"), OoxmlFault.MACROS),
				arguments("en bomb", with("word/media/a.txt", "0".repeat(30 * 1024 * 1024)), OoxmlFault.BOMB),
				arguments("väldigt många delar", many(), OoxmlFault.BOMB));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	@DisplayName("vägras innan något annat öppnar den, snabbt, när den är")
	void refuses(String what, byte[] file, OoxmlFault fault) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFault(file, fault));
	}

	@Test
	@DisplayName("får inte vara större, eller packas upp till mer, än gränsen säger")
	void limits() {
		byte[] file = TestDocx.plain().bytes("word/media/a.png", "", new byte[400_000]).file();
		OoxmlLimits limits = new OoxmlLimits(file.length, 500_000, 10);
		assertThatNoException().isThrownBy(() -> OoxmlPackage.read(file, limits));
		assertThatExceptionOfType(OoxmlRefused.class)
			.isThrownBy(() -> OoxmlPackage.read(file, new OoxmlLimits(file.length - 1, 500_000, 10)))
			.matches((ex) -> ex.fault() == OoxmlFault.TOO_LARGE);
		assertThatExceptionOfType(OoxmlRefused.class)
			.isThrownBy(() -> OoxmlPackage.read(file, new OoxmlLimits(file.length, 400_000, 10)))
			.matches((ex) -> ex.fault() == OoxmlFault.BOMB);
	}

	private static OoxmlPackage read(byte[] file) {
		return OoxmlPackage.read(file, OoxmlLimits.LETTERHEAD);
	}

	private static void assertFault(byte[] file, OoxmlFault fault) {
		assertThatExceptionOfType(OoxmlRefused.class).isThrownBy(() -> read(file))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault));
	}

	private static byte[] with(String name, String content) {
		return TestDocx.plain().bytes(name, "", utf8(content)).file();
	}

	private static byte[] many() {
		TestDocx docx = TestDocx.plain();
		for (int i = 0; i < 1_000; i++) {
			docx.bytes("word/media/" + i, "", new byte[0]);
		}
		return docx.file();
	}

	private static String laughs() {
		StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 10; i++) {
			xml.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
		}
		return xml + "]><a>&l9;</a>";
	}

	private static int indexOf(byte[] file, String text) {
		return new String(file, StandardCharsets.ISO_8859_1).indexOf(text);
	}

	private static int lastIndexOf(byte[] file, String text) {
		return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(text);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
