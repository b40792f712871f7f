package se.trygghetspaket.tjansteskrivelse;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.memo;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("En exporterad fil")
class MemoDocumentsTest {

	private final MemoDocuments documents = TestDocuments.of(ArchiveProfile.PDFA_2A);

	@ParameterizedTest
	@CsvSource({ "TEXT, KFKS-2021-71 Tjänsteskrivelse.txt", "HTML, KFKS-2021-71 Tjänsteskrivelse.html",
			"DOCX, KFKS-2021-71 Tjänsteskrivelse.docx", "PDF, KFKS-2021-71 Tjänsteskrivelse.pdf" })
	@DisplayName("heter efter diarienumret")
	void namedByDiarienummer(MemoFormat format, String name) {
		DocumentModel model = document("Trygghetspaketet 2021").diarienummer(new Diarienummer("KFKS 2021/71")).build();
		assertThat(this.documents.export(model, format).fileName()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Trygghetspaketet 2022 – förslag | Trygghetspaketet 2022 – förslag Tjänsteskrivelse.txt
			../../etc/passwd | etc passwd Tjänsteskrivelse.txt
			a/b\\c:d*e?f"g<h>i | a b c d e f g h i Tjänsteskrivelse.txt
			??? | Tjänsteskrivelse.txt
			""")
	@DisplayName("heter efter titeln så länge diarienummer saknas, utan tecken som filsystem vägrar")
	void namedByTitle(String title, String name) {
		assertThat(this.documents.export(document(title).build(), MemoFormat.TEXT).fileName()).isEqualTo(name);
	}

	@Test
	@DisplayName("har ett namn av rimlig längd, och delar inte ett tecken i två")
	void nameIsNotTooLong() {
		String name = this.documents.export(document("𐐷".repeat(200)).build(), MemoFormat.TEXT).fileName();
		assertThat(name).isEqualTo("𐐷".repeat(80) + " Tjänsteskrivelse.txt");
	}

	@Test
	@DisplayName("har innehåll och typ efter sitt format")
	void content() {
		DocumentModel model = document("Å").build();
		assertThat(new String(this.documents.export(model, MemoFormat.TEXT).content(), StandardCharsets.UTF_8))
			.isEqualTo(this.documents.text(model))
			.contains("\nÅ\n");
		assertThat(new String(this.documents.export(model, MemoFormat.HTML).content(), StandardCharsets.UTF_8))
			.contains("<h1 class=\"dokument-title\">Å</h1>");
		assertThat(this.documents.export(model, MemoFormat.DOCX).content()).startsWith('P', 'K');
		assertThat(this.documents.export(model, MemoFormat.DOCX).mediaType()).contains("wordprocessingml");
		assertThat(this.documents.export(model, MemoFormat.PDF).content()).startsWith('%', 'P', 'D', 'F');
		assertThat(this.documents.export(model, MemoFormat.PDF).mediaType()).isEqualTo("application/pdf");
	}

	private static DocumentBuilder document(String title) {
		return new DocumentBuilder(memo(BARE, ""), title, year(2021), AmountStyle.kr());
	}

}
