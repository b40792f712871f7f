package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("En pdf som inte går att läsa")
@Timeout(60)
class PdfRefusalTest {

	private static final String TEXT = "Kommunstyrelsen fördelar medlen för trygghet mellan sju insatser under nästa år.";

	@Test
	@DisplayName("med lösenord avvisas, men utan går en låst fil att läsa om kopiering är tillåten")
	void encrypted() {
		assertThat(reason(new PaperPdf().line(TEXT).locked("hemligt", true))).isEqualTo(Reason.ENCRYPTED);
		assertThat(reason(new PaperPdf().line(TEXT).locked("", false))).isEqualTo(Reason.PDF_PROTECTED);
		assertThat(MemoFile.read(new PaperPdf().line(TEXT).locked("", true), null).source()).isEqualTo(TEXT);
	}

	@Test
	@DisplayName("skannad utan text, eller med bara en stämpel, sägs vara det")
	void scanned() {
		assertThat(reason(new PaperPdf().image().bytes())).isEqualTo(Reason.PDF_SCANNED);
		assertThat(reason(new PaperPdf().image().line("INKOM 2024-03-07").bytes())).isEqualTo(Reason.PDF_SCANNED);
		assertThat(MemoFile.read(new PaperPdf().image().line(TEXT).bytes(), null).source()).isEqualTo(TEXT);
	}

	@Test
	@DisplayName("med bara en bild på sidan, som en webbläsare skriver den, sägs vara skannad")
	void printedImage() throws IOException {
		try (InputStream file = Objects
			.requireNonNull(PdfRefusalTest.class.getResourceAsStream("/pdf/skannad-webblasare.pdf"))) {
			assertThat(reason(file.readAllBytes())).isEqualTo(Reason.PDF_SCANNED);
		}
	}

	@Test
	@DisplayName("avbruten eller med skräp inuti sägs vara skadad, aldrig läst till hälften")
	void damaged() {
		byte[] whole = new PaperPdf().line(TEXT).nextPage().line(TEXT).bytes();
		for (int tenths = 1; tenths < 10; tenths++) {
			assertThat(reason(Arrays.copyOf(whole, whole.length * tenths / 10))).as("%d tiondelar", tenths)
				.isEqualTo(Reason.PDF_DAMAGED);
		}
		assertThat(reason("%PDF-1.7\nskräp\n%%EOF".getBytes(StandardCharsets.ISO_8859_1)))
			.isEqualTo(Reason.PDF_DAMAGED);
	}

	@Test
	@DisplayName("utan sidor eller med tomma sidor har ingen text")
	void noText() throws IOException {
		try (PDDocument none = new PDDocument()) {
			assertThat(reason(saved(none))).isEqualTo(Reason.EMPTY);
		}
		assertThat(reason(new PaperPdf().nextPage().bytes())).isEqualTo(Reason.EMPTY);
	}

	@Test
	@DisplayName("med fler än 200 sidor är för lång")
	void tooManyPages() throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < 201; i++) {
				document.addPage(new PDPage());
			}
			assertThat(reason(saved(document))).isEqualTo(Reason.PDF_TOO_LONG);
		}
	}

	@Test
	@DisplayName("som är ett omdöpt program är ingen pdf")
	void program() {
		byte[] program = Arrays.copyOf("MZ\0\0\0 %PDF-1.7 startxref 1 %%EOF".getBytes(StandardCharsets.ISO_8859_1),
				4096);
		assertThat(reason(program)).isEqualTo(Reason.BINARY);
	}

	@Test
	@DisplayName("som packar upp till hundratals megabyte stoppas innan den packas upp")
	void bomb() throws IOException {
		PaperPdf paper = new PaperPdf().line(TEXT);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			byte[] spaces = new byte[1024 * 1024];
			Arrays.fill(spaces, (byte) ' ');
			for (int i = 0; i < 200; i++) {
				deflater.write(spaces);
			}
		}
		var stream = paper.document().getDocument().createCOSStream();
		try (var raw = stream.createRawOutputStream()) {
			raw.write(packed.toByteArray());
		}
		stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		paper.document().getPage(0).getCOSObject().setItem(COSName.getPDFName("Bomb"), stream);
		long before = used();
		assertThat(reason(paper.bytes())).isEqualTo(Reason.PDF_TOO_HEAVY);
		assertThat(used() - before).isLessThan(150L * 1024 * 1024);
	}

	@Test
	@DisplayName("vars sidor pekar i ring läses inte i evighet")
	void pageLoop() throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			COSDictionary pages = document.getDocumentCatalog().getPages().getCOSObject();
			COSArray kids = (COSArray) pages.getDictionaryObject(COSName.KIDS);
			COSDictionary inner = new COSDictionary();
			inner.setItem(COSName.TYPE, COSName.PAGES);
			COSArray innerKids = new COSArray();
			innerKids.add(pages);
			innerKids.add(inner);
			inner.setItem(COSName.KIDS, innerKids);
			inner.setItem(COSName.COUNT, COSInteger.get(7));
			kids.add(inner);
			pages.setItem(COSName.COUNT, COSInteger.get(8));
			assertThat(reason(saved(document))).isIn(Reason.PDF_DAMAGED, Reason.EMPTY, Reason.PDF_TOO_LONG);
		}
	}

	@Test
	@DisplayName("vars korsreferenser pekar i ring läses inte i evighet")
	void xrefLoop() {
		String file = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
		int xref = file.length();
		file += "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R/Prev " + xref + ">>\nstartxref\n" + xref
				+ "\n%%EOF\n";
		assertThat(reason(file.getBytes(StandardCharsets.ISO_8859_1))).isIn(Reason.PDF_DAMAGED, Reason.EMPTY);
	}

	@Test
	@DisplayName("som ritar sig själv om och om igen stoppas när tiden är ute")
	void nestedForms() throws IOException {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		file.append("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
		file.append("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
		file.append(
				"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>\nendobj\n");
		file.append("4 0 obj\n<</Length 4>>\nstream\n/F Do\nendstream\nendobj\n");
		for (int i = 5; i < 25; i++) {
			String content = "/F Do ".repeat(20);
			file.append(i)
				.append(" 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
				.append(i + 1)
				.append(" 0 R>>>>/Length ")
				.append(content.length())
				.append(">>\nstream\n")
				.append(content)
				.append("\nendstream\nendobj\n");
		}
		file.append("25 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>\nstream\nq\nendstream\nendobj\n");
		file.append("trailer\n<</Size 26/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
		UnreadableMemo refused = catchThrowableOfType(UnreadableMemo.class, () -> PdfMemo
			.read(file.toString().getBytes(StandardCharsets.ISO_8859_1), Deadline.in(Duration.ofSeconds(2))));
		assertThat(refused.reason()).isEqualTo(Reason.PDF_TOO_HEAVY);
	}

	@Test
	@DisplayName("med skript läses som om de inte fanns")
	void script() {
		PaperPdf paper = new PaperPdf().line(TEXT);
		paper.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
		assertThat(MemoFile.read(paper.bytes(), null).source()).isEqualTo(TEXT);
	}

	private static Reason reason(byte[] file) {
		return catchThrowableOfType(UnreadableMemo.class, () -> MemoFile.read(file, null)).reason();
	}

	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

	private static long used() {
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
