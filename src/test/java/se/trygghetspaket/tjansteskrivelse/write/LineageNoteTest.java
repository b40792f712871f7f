package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.document.note.LineageNote;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;

@DisplayName("Noten under tabellen om insatsernas väg")
class LineageNoteTest {

	private static final String MERGED = "Raden ”Unga” jämförs 2020 med ”SSPF”, 500 000 kr, och ”Grupper”, 300 000 kr av 900 000 kr.";

	private static final String REST = "Raden ”Värdar” jämförs 2020 med ”Grupper”, 600 000 kr av 900 000 kr.";

	@Test
	@DisplayName("säger i alla format vilka poster en rad bär vidare, och vad av dem")
	void everyFormat() throws IOException {
		DocumentModel model = Example.both(Example.FULL, following(2021)).comparedWith(earlier()).build();
		String html = Jsoup.parse(new HtmlWriter(Templates.engine()).file(model)).text();
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
				XWPFWordExtractor word = new XWPFWordExtractor(docx)) {
			String pdf = PdfText.printed(new PdfWriter().write(model, ArchiveProfile.PDFA_2A, List.of()));
			for (String written : List.of(new TextWriter().write(model), html, word.getText(), pdf)) {
				assertThat(written.replaceAll("[\\s\u00A0]+", " ")).containsSubsequence("Värdar", MERGED, REST)
					.doesNotContain("Raden ”Kvar”");
			}
		}
	}

	@Test
	@DisplayName("finns inte för två fördelningar av samma år, och inte där ingen rad bär en annan vidare")
	void onlyWhereFollowed() {
		assertThat(text(Example.both(Example.FULL, following(2021)).comparedWith(null).build()))
			.doesNotContain("jämförs 20");
		Fordelning sameYear = new Fordelning(following(2021).year(), earlier().poster());
		assertThat(text(Example.both(Example.FULL, following(2021)).comparedWith(sameYear).build()))
			.doesNotContain("jämförs 20");
		assertThat(text(Example.both(Example.FULL, following(2021).with(Lineage.NONE)).comparedWith(earlier()).build()))
			.doesNotContain("jämförs 20");
	}

	@Test
	@DisplayName("är ingen text av skrivelsen: den som läser in den igen får den inte med")
	void notReadAgain() {
		String read = "Så här.\n\n{{fordelning}}\n" + MERGED + "\n  " + REST + "\nRaden jämförs inte.";
		assertThat(LineageNote.without(read)).isEqualTo("Så här.\n\n{{fordelning}}\nRaden jämförs inte.");
	}

	private static String text(DocumentModel model) {
		return new TextWriter().write(model);
	}

	private static Fordelning earlier() {
		return Example.year(2020, post(1, "SSPF", 500_000), post(2, "Grupper", 900_000), post(3, "Kvar", 100_000));
	}

	private static Fordelning following(int year) {
		return Example.year(year, post(4, "Unga", 800_000), post(5, "Värdar", 600_000), post(3, "Kvar", 100_000))
			.with(new Lineage(List.of(became(1, share(4, 500_000)), became(2, share(4, 300_000), share(5, 600_000)))));
	}

	private static InsatsFate became(long insats, Successor... successors) {
		return new InsatsFate(new InsatsId(insats), LineageKind.SUCCEEDED, List.of(successors), "");
	}

	private static Successor share(long insats, long kronor) {
		return new Successor(new InsatsId(insats), new Kronor(kronor));
	}

}
