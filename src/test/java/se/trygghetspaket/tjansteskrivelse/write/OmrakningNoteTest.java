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
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.document.note.OmrakningNote;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;

@DisplayName("Noten under tabellen om omräknade belopp")
class OmrakningNoteTest {

	private static final String NOTE = "Beloppen för 2020 är omräknade: Fältarbetet ligger hos en annan nämnd.";

	@Test
	@DisplayName("säger i alla format att det tidigare året är omräknat, i kolumnens rubrik och under tabellen")
	void everyFormat() throws IOException {
		DocumentModel model = memo(restated("Fältarbetet ligger\nhos en annan nämnd."));
		String html = Jsoup.parse(new HtmlWriter(Templates.engine()).file(model)).text();
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
				XWPFWordExtractor word = new XWPFWordExtractor(docx)) {
			String pdf = PdfText.printed(new PdfWriter().write(model, ArchiveProfile.PDFA_2A, List.of()));
			for (String written : List.of(new TextWriter().write(model), html, word.getText(), pdf)) {
				assertThat(written.replaceAll("[\\s\u00A0]+", " ")).containsSubsequence("2020, omräknat", NOTE);
			}
		}
		assertThat(html).contains("jämförd med 2020 omräknat");
	}

	@Test
	@DisplayName("finns inte där beloppen står som de beslutades")
	void onlyWhereRestated() {
		assertThat(new TextWriter().write(memo(restated("")))).doesNotContain("omräkn");
	}

	@Test
	@DisplayName("är ingen text av skrivelsen när den läses in igen, men dess skäl")
	void readAgain() {
		String read = "Så här.\n\n{{fordelning}}\n" + NOTE + "\nBeloppen för i år är omräknade: nej.";
		assertThat(OmrakningNote.without(read))
			.isEqualTo("Så här.\n\n{{fordelning}}\nBeloppen för i år är omräknade: nej.");
		assertThat(OmrakningNote.reasonIn(List.of("Annat", read))).contains("Fältarbetet ligger hos en annan nämnd.");
		assertThat(OmrakningNote.reasonIn(List.of("Annat"))).isEmpty();
	}

	private static DocumentModel memo(Fordelning earlier) {
		return Example.both(Example.FULL, Example.year(2021, post(1, "SSPF", 600_000))).comparedWith(earlier).build();
	}

	private static Fordelning restated(String reason) {
		Fordelning year = Example.year(2020, post(1, "SSPF", 500_000));
		return new Fordelning(year.year(), year.poster(), Lineage.NONE, reason);
	}

}
