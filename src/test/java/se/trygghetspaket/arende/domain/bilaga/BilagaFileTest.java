package se.trygghetspaket.arende.domain.bilaga;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.EXCEL;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.WORD;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.bytes;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.office;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.officeOf;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.types;
import static se.trygghetspaket.arende.domain.bilaga.TestFile.zip;

@DisplayName("En fil som bilaga")
class BilagaFileTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	static Stream<Arguments> accepted() throws IOException {
		return Stream.of(arguments("a.pdf", TestFile.pdf(), BilagaType.PDF),
				arguments("BILAGA Å.PDF", TestFile.pdf(), BilagaType.PDF),
				arguments("a.png", TestFile.png(), BilagaType.PNG),
				arguments("a.jpg", TestFile.jpeg(), BilagaType.JPEG),
				arguments("a.Jpeg", TestFile.jpeg(), BilagaType.JPEG),
				arguments("a.docx", TestFile.docx(), BilagaType.DOCX),
				arguments("a.xlsx", TestFile.xlsx(), BilagaType.XLSX), arguments("a.docx", word(), BilagaType.DOCX),
				arguments("a.xlsx", excel(new XSSFWorkbook()), BilagaType.XLSX),
				arguments("a.xlsx", excel(new SXSSFWorkbook()), BilagaType.XLSX),
				arguments("a.txt", bytes("\uFEFFÅtgärder\r\n\toch värdar"), BilagaType.TEXT),
				arguments("a.csv", "Insats;Belopp\r\nVärdar;0,8".getBytes(WINDOWS), BilagaType.CSV),
				arguments("a.txt", bytes("<b> är ett tecken"), BilagaType.TEXT),
				arguments("a.exe.pdf", TestFile.pdf(), BilagaType.PDF));
	}

	@ParameterizedTest
	@MethodSource("accepted")
	@DisplayName("tas emot när innehållet är det som namnet säger")
	void accepted(String name, byte[] content, BilagaType type) {
		BilagaFile file = BilagaFile.of(name, content);
		assertThat(file.type()).isEqualTo(type);
		assertThat(file.name()).isEqualTo(name);
		assertThat(file.content()).isEqualTo(content);
		assertThat(file.size()).isEqualTo(content.length);
	}

	static Stream<Arguments> refusedNames() {
		return Stream.of(arguments("", BilagaFault.MISSING), arguments("   ", BilagaFault.MISSING),
				arguments("C:\\mina\\a.pdf", BilagaFault.NAME_PATH), arguments("../a.pdf", BilagaFault.NAME_PATH),
				arguments("mapp/a.pdf", BilagaFault.NAME_PATH), arguments("..", BilagaFault.NAME_PATH),
				arguments(".pdf", BilagaFault.NAME_PATH), arguments("a\u0000.pdf", BilagaFault.NAME_UNFIT),
				arguments("a\r\nSet-Cookie: x.pdf", BilagaFault.NAME_UNFIT),
				arguments("a\u202Efdp.exe.pdf", BilagaFault.NAME_UNFIT),
				arguments("a\u200Fb.pdf", BilagaFault.NAME_UNFIT), arguments("a\u2067b.pdf", BilagaFault.NAME_UNFIT),
				arguments("a\u200Bb.pdf", BilagaFault.NAME_UNFIT), arguments("a\uD800.pdf", BilagaFault.NAME_UNFIT),
				arguments("a\"b.pdf", BilagaFault.NAME_UNFIT), arguments("a:b.pdf", BilagaFault.NAME_UNFIT),
				arguments("å".repeat(197) + ".pdf", BilagaFault.NAME_LONG), arguments("a", BilagaFault.TYPE),
				arguments("pdf", BilagaFault.TYPE), arguments("a.pdf.exe", BilagaFault.TYPE),
				arguments("a.exe", BilagaFault.TYPE), arguments("a.html", BilagaFault.TYPE),
				arguments("a.svg", BilagaFault.TYPE), arguments("a.zip", BilagaFault.TYPE),
				arguments("a.doc", BilagaFault.TYPE), arguments("a.docm", BilagaFault.MACROS),
				arguments("a.XLSM", BilagaFault.MACROS), arguments("a.xlsb", BilagaFault.MACROS));
	}

	@ParameterizedTest
	@MethodSource("refusedNames")
	@DisplayName("nekas när namnet är något annat än ett namn på en fil av en sort som tas emot")
	void refusedNames(String name, BilagaFault fault) {
		assertRefused(name, TestFile.pdf(), fault);
	}

	static Stream<Arguments> refusedContents() throws IOException {
		byte[] exe = { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0 };
		byte[] old = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0 };
		byte[] cut = Arrays.copyOf(word(), word().length - 40);
		byte[] changed = TestFile.docx();
		changed[60] ^= 1;
		return Stream.of(arguments("a.pdf", new byte[0], BilagaFault.EMPTY),
				arguments("a.txt", new byte[0], BilagaFault.EMPTY), arguments("a.pdf", exe, BilagaFault.NOT_TYPE),
				arguments("a.docx", exe, BilagaFault.NOT_TYPE), arguments("a.txt", exe, BilagaFault.NOT_TYPE),
				arguments("a.png", exe, BilagaFault.NOT_TYPE), arguments("a.jpg", TestFile.png(), BilagaFault.NOT_TYPE),
				arguments("a.png", TestFile.jpeg(), BilagaFault.NOT_TYPE),
				arguments("a.pdf", bytes("%PDF-1.7\navbruten"), BilagaFault.NOT_TYPE),
				arguments("a.pdf", bytes("<html>%PDF-1.7 %%EOF"), BilagaFault.NOT_TYPE),
				arguments("a.txt", bytes(" \n<!DOCTYPE html><script>"), BilagaFault.NOT_TYPE),
				arguments("a.csv", bytes("\uFEFF<svg onload=alert(1)>"), BilagaFault.NOT_TYPE),
				arguments("a.txt", TestFile.pdf(), BilagaFault.NOT_TYPE),
				arguments("a.txt", bytes("a\u0000b"), BilagaFault.NOT_TYPE),
				arguments("a.txt", bytes("a\u001B[2Jb"), BilagaFault.NOT_TYPE),
				arguments("a.txt", "Å".getBytes(StandardCharsets.UTF_16), BilagaFault.NOT_TYPE),
				arguments("a.csv", new byte[] { 'a', (byte) 0x81, 'b' }, BilagaFault.NOT_TYPE),
				arguments("a.docx", old, BilagaFault.LOCKED), arguments("a.xlsx", old, BilagaFault.LOCKED),
				arguments("a.docx", locked(), BilagaFault.LOCKED),
				arguments("a.docx", TestFile.xlsx(), BilagaFault.NOT_TYPE),
				arguments("a.xlsx", TestFile.docx(), BilagaFault.NOT_TYPE),
				arguments("a.docx", zip(Map.of("a.exe", exe)), BilagaFault.NOT_TYPE),
				arguments("a.docx", zip(Map.of()), BilagaFault.NOT_TYPE),
				arguments("a.docx", cut, BilagaFault.NOT_TYPE), arguments("a.docx", changed, BilagaFault.NOT_TYPE),
				arguments("a.docx", officeOf("<!-- " + types(WORD) + " -->", "word/document.xml", ""),
						BilagaFault.NOT_TYPE),
				arguments("a.docx", officeOf(types(WORD).replace("main", "&#109;ain"), "a", ""), BilagaFault.NOT_TYPE),
				arguments("a.docx", office(WORD, "../../etc/passwd", ""), BilagaFault.NOT_TYPE),
				arguments("a.docx", withPrefix(TestFile.docx(), exe), BilagaFault.NOT_TYPE));
	}

	@ParameterizedTest
	@MethodSource("refusedContents")
	@DisplayName("nekas när innehållet är något annat än namnet säger, är trasigt eller är låst")
	void refusedContents(String name, byte[] content, BilagaFault fault) {
		assertRefused(name, content, fault);
	}

	static Stream<Arguments> macros() {
		return Stream.of(arguments("a.docx", office(WORD, "word/vbaProject.bin", "x")),
				arguments("a.xlsx", office(EXCEL, "XL/VBAPROJECT.BIN", "x")),
				arguments("a.xlsx", office(EXCEL, "xl/activeX/activeX1.xml", "x")),
				arguments("a.xlsx", office(EXCEL, "xl/macrosheets/sheet1.xml", "x")),
				arguments("a.docx",
						officeOf(types("application/vnd.ms-word.document.macroEnabled.main+xml"), "a", "x")),
				arguments("a.docx", officeOf(types(WORD) + "<!-- application/vnd.ms-office.vbaProject -->", "a", "x")));
	}

	@ParameterizedTest
	@MethodSource("macros")
	@DisplayName("nekas när den har makron, vad den än heter")
	void macros(String name, byte[] content) {
		assertRefused(name, content, BilagaFault.MACROS);
	}

	@Test
	@DisplayName("nekas när den packas upp till mer än något dokument innehåller")
	void bombs() {
		byte[] zeros = new byte[20 * 1024 * 1024];
		Map<String, byte[]> parts = new HashMap<>(
				Map.of("[Content_Types].xml", bytes(types(WORD)), "word/document.xml", zeros));
		assertRefused("a.docx", zip(parts), BilagaFault.BOMB);
		parts.put("word/document.xml", bytes("<w:document/>"));
		for (int i = 0; i < 5_001; i++) {
			parts.put("word/" + i + ".xml", bytes("x"));
		}
		assertRefused("a.docx", zip(parts), BilagaFault.BOMB);
	}

	@Test
	@DisplayName("nekas när den packas upp till mer än den själv säger")
	void lyingSize() {
		byte[] zip = TestFile.docx();
		ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
		int directory = buffer.getInt(zip.length - 6);
		buffer.putInt(directory + 24, 5);
		assertRefused("a.docx", zip, BilagaFault.BOMB);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.docx", "a.xlsx", "a.pdf", "a.png", "a.txt" })
	@DisplayName("ger alltid ett svar, hur sönder den än är")
	void alwaysAnAnswer(String name) throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		byte[] whole = name.endsWith("docx") ? word() : TestFile.xlsx();
		for (int round = 0; round < 2_000; round++) {
			byte[] content = whole.clone();
			for (int i = random.nextInt(8); i >= 0; i--) {
				content[random.nextInt(content.length)] = (byte) random.nextInt(256);
			}
			byte[] cut = Arrays.copyOf(content,
					random.nextInt(10) == 0 ? random.nextInt(content.length) : content.length);
			try {
				BilagaFile.of(name, cut);
			}
			catch (BilagaRefused ex) {
				assertThat(ex.fault()).as("seed %d round %d", seed, round).isNotNull();
			}
		}
	}

	@Test
	@DisplayName("får sin kontrollsumma av innehållet, och kan inte ändras efteråt")
	void keepsItsContent() {
		byte[] content = bytes("abc");
		BilagaFile file = BilagaFile.of("a.txt", content);
		content[0] = 'x';
		file.content()[0] = 'y';
		assertThat(file.content()).isEqualTo(bytes("abc"));
		assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	@DisplayName("heter med sammansatta å, ä och ö, också från en dator som skriver dem i två delar")
	void composedName() {
		assertThat(BilagaFile.of("A\u030Atga\u0308rder.pdf", TestFile.pdf()).name()).isEqualTo("Åtgärder.pdf");
	}

	private static void assertRefused(String name, byte[] content, BilagaFault fault) {
		assertThatExceptionOfType(BilagaRefused.class).isThrownBy(() -> BilagaFile.of(name, content))
			.satisfies((refused) -> assertThat(refused.fault()).isEqualTo(fault));
	}

	private static byte[] word() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText("Åtgärder");
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] excel(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
		try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("Värdar").createRow(0).createCell(0).setCellValue(800_000);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** Every entry marked as encrypted. */
	private static byte[] locked() {
		byte[] zip = TestFile.docx();
		for (int i = 0; i + 4 < zip.length; i++) {
			if (zip[i] == 'P' && zip[i + 1] == 'K' && List.of(1, 3).contains((int) zip[i + 2])) {
				zip[i + ((zip[i + 2] == 1) ? 8 : 6)] |= 1;
			}
		}
		return zip;
	}

	private static byte[] withPrefix(byte[] content, byte[] prefix) {
		byte[] joined = Arrays.copyOf(prefix, prefix.length + content.length);
		System.arraycopy(content, 0, joined, prefix.length, content.length);
		return joined;
	}

}
