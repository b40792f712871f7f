package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En pdf från ett annat program")
class ForeignPdfTest {

	@ParameterizedTest
	@ValueSource(strings = { "webblasare", "libreoffice-taggad", "libreoffice-otaggad" })
	@DisplayName("läses till samma memo, med taggar eller utan")
	void sameMemo(String name) throws IOException {
		assertMemo(MemoReader.read(PdfMemo.read(file(name))));
	}

	@Test
	@DisplayName("vars taggar påstår att allt är ett enda stycke läses efter hur sidan ser ut")
	void oneLump() throws IOException {
		assertMemo(MemoReader.read(PdfMemo.read(withKids(file("libreoffice-taggad"), true))));
	}

	@Test
	@DisplayName("vars taggar går i ring eller utelämnar text läses efter hur sidan ser ut")
	void loopedTags() throws IOException {
		assertMemo(MemoReader.read(PdfMemo.read(withKids(file("libreoffice-taggad"), false))));
	}

	private static void assertMemo(Tolkning memo) {
		assertThat(memo.rubrik()).isEqualTo("Trygghetsmedel för Lillåker 2024");
		assertThat(memo.diarienummer()).isEqualTo("KS 2024/118");
		assertThat(memo.datum()).isEqualTo("2024-03-05");
		assertThat(memo.mottagare()).isEqualTo("Kommunstyrelsen");
		assertThat(memo.avsnitt()).extracting(ReadAvsnitt::rubrik)
			.containsExactly("Förslag till beslut", "Sammanfattning", "Ärendet", "Ekonomiska konsekvenser");
		assertThat(memo.avsnitt().get(0).text().lines()).contains("1. Nattvandring i centrum får 1 200 000 kronor.",
				"2. Belysning vid stationen får 350 000 kronor och ska vara klar före hösten så att den mörka gångvägen "
						+ "blir lättare att använda för dem som går till fots.");
		assertThat(memo.avsnitt().get(1).text().lines()).contains("Arbetet har pågått sedan 2019.",
				"Det utvärderas varje år.", "• Norra skolan");
		assertThat(Objects.requireNonNull(memo.fordelning()).poster())
			.extracting((post) -> post.insats() + " " + post.kr(0) + " " + post.kr(1))
			.containsExactly(
					"Nattvandring i centrum tillsammans med föreningar, skolor och boende i de norra stadsdelarna under "
							+ "hela året Kronor[value=1200000] Kronor[value=900000]",
					"Belysning Kronor[value=350000] Kronor[value=0]");
		assertThat(memo.undertecknare()).singleElement()
			.satisfies((person) -> assertThat(person.namn() + person.enhet())
				.isEqualTo("Karin LövKommunledningskontoret"));
	}

	/** With other tags: one paragraph of everything, or a loop without any content. */
	private static byte[] withKids(byte[] file, boolean lump) throws IOException {
		try (PDDocument document = Loader.loadPDF(file); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
			COSDictionary paragraph = new COSDictionary();
			paragraph.setItem(COSName.S, COSName.P);
			paragraph.setItem(COSName.PG, document.getPage(0).getCOSObject());
			COSArray kids = new COSArray();
			for (int i = 0; lump && i < 500; i++) {
				kids.add(org.apache.pdfbox.cos.COSInteger.get(i));
			}
			if (!lump) {
				kids.add(paragraph);
			}
			paragraph.setItem(COSName.K, kids);
			root.setItem(COSName.K, paragraph);
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] file(String name) throws IOException {
		try (InputStream file = Objects
			.requireNonNull(ForeignPdfTest.class.getResourceAsStream("/pdf/" + name + ".pdf"))) {
			return file.readAllBytes();
		}
	}

}
