package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("Bokstäverna i en pdf")
class PdfLettersTest {

	private static final String TEXT = "Kommunstyrelsen fördelar medlen för trygghet mellan sju insatser under nästa år.";

	@Test
	@DisplayName("som filen inte säger vilka de är läses inte som något annat")
	void noneTold() throws IOException {
		UnreadableMemo refused = catchThrowableOfType(UnreadableMemo.class, () -> PdfMemo
			.read(withMap(new PaperPdf().line(TEXT).bytes(), "beginbfrange\n<0000> <0000> <0020>\nendbfrange", 1)));
		assertThat(refused.reason()).isEqualTo(Reason.PDF_NO_LETTERS);
	}

	@Test
	@DisplayName("som filen säger fel om, så att texten blir rappakalja, läses inte")
	void wrong() throws IOException {
		UnreadableMemo refused = catchThrowableOfType(UnreadableMemo.class,
				() -> PdfMemo
					.read(withMap(new PaperPdf().line(TEXT).line(TEXT).line(TEXT).line(TEXT).line(TEXT).bytes(),
							"beginbfrange\n<0000> <00FF> <0021>\nendbfrange", 1)));
		assertThat(refused.reason()).isEqualTo(Reason.PDF_NO_LETTERS);
	}

	@Test
	@DisplayName("av vilka några är okända läses med ett frågetecken i stället och en varning")
	void someUnknown() throws IOException {
		PaperPdf paper = new PaperPdf().line(TEXT);
		paper.boldAt(71, 200, 11, "fi");
		MemoText memo = PdfMemo.read(withMap(paper.bytes(), "beginbfrange\n<0000> <0000> <0020>\nendbfrange", 2));
		assertThat(memo.source()).isEqualTo(TEXT + "\n\n\uFFFD\uFFFD");
		assertThat(memo.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.regel()).isEqualTo(Regel.TECKEN_OKANDA);
			assertThat(doubt.text()).contains("2 tecken", "”\uFFFD\uFFFD”");
		});
	}

	@Test
	@DisplayName("i ligaturer blir var för sig, och fasta mellanslag är mellanslag: de ser likadana ut")
	void ligaturesAndSpaces() {
		assertThat(PdfMemo.read(new PaperPdf().line("Arbetet \uFB01nns kvar och kostar 5\u00A0mkr.").bytes()).source())
			.isEqualTo("Arbetet finns kvar och kostar 5 mkr.");
	}

	/** The file with another table of what the characters of a font mean. */
	private static byte[] withMap(byte[] file, String table, int font) throws IOException {
		try (PDDocument document = Loader.loadPDF(file); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDResources resources = document.getPage(0).getResources();
			COSName name = COSName.getPDFName("F" + font);
			COSStream map = document.getDocument().createCOSStream();
			try (var out = map.createOutputStream()) {
				out.write(
						("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
								+ "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 " + table
								+ "\nendcmap end end\n")
							.getBytes(StandardCharsets.US_ASCII));
			}
			resources.getFont(name).getCOSObject().setItem(COSName.TO_UNICODE, map);
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
