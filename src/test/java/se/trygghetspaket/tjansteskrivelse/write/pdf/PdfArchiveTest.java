package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.TestDocuments;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett dokument som PDF")
class PdfArchiveTest {

	private static final ExportStamp STAMP = ExportStamp.of("Trygghetspaketet", new BudgetYear(2021),
			"Ärende KFKS 2021/71, version 1", "ab".repeat(32), Instant.EPOCH);

	@ParameterizedTest(name = "{1} {0}")
	@MethodSource("documents")
	@DisplayName("följer arkivprofilen och PDF/UA-1")
	void passes(ArchiveProfile profile, String name, Supplier<DocumentModel> model) throws IOException {
		byte[] pdf = TestDocuments.of(profile).pdf(model.get());
		if (System.getenv("PDF_OUT") != null) {
			Files.write(Path.of(System.getenv("PDF_OUT"), name + "-" + profile + ".pdf"), pdf);
		}
		assertThat(VeraPdf.faults(pdf, profile)).isEmpty();
	}

	static Stream<Arguments> documents() {
		return Stream.of(ArchiveProfile.values())
			.flatMap((profile) -> Stream.of(document(profile, "memo", () -> Samples.memo().stamp(STAMP).build()),
					document(profile, "draft", () -> Samples.memo().draft(true).build()),
					document(profile, "long", () -> Samples.longMemo().build()),
					document(profile, "tied", () -> Samples.tiedAndRounded().build()),
					document(profile, "nasty", () -> Samples.nasty().build()),
					document(profile, "protokollsutdrag", Samples::protokollsutdrag),
					document(profile, "ekonomiintyg", Samples::ekonomiintyg)));
	}

	@Test
	@DisplayName("som saknar metadata, taggar eller arkivprofil underkänns av samma kontroll")
	void theCheckCanFail() throws IOException {
		byte[] pdf = pdf(Samples.memo().build());
		byte[] broken = changed(pdf, (document) -> {
			document.getDocumentCatalog().setLanguage(null);
			document.getDocumentCatalog().setMetadata(null);
			document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
		});
		assertThat(VeraPdf.faults(broken, ArchiveProfile.PDFA_2A)).anyMatch((fault) -> fault.startsWith("2a"))
			.anyMatch((fault) -> fault.startsWith("ua1"));
		assertThat(VeraPdf.faults(pdf, ArchiveProfile.PDFA_3A)).isNotEmpty();
	}

	@Test
	@DisplayName("har i PDF/A-3a fördelningen inuti som CSV och JSON, och i 2a ingenting")
	void attachments() throws IOException {
		try (PDDocument document = Loader
			.loadPDF(TestDocuments.of(ArchiveProfile.PDFA_3A).pdf(Samples.memo().stamp(STAMP).build()))) {
			COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
			assertThat(files).hasSize(2);
			var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			assertThat(names).containsOnlyKeys("fordelning.csv", "fordelning.json");
			assertThat(content(names.get("fordelning.csv"))).contains("SSPF,1500000,1500000,0,0.0,OFORANDRAD,",
					"Trygghetspaketet,2021,2021,\"Ärende KFKS 2021/71, version 1\",");
			assertThat(content(names.get("fordelning.json"))).contains("\"insats\" : \"SSPF\"", "\"kr\" : 1500000",
					"\"underlag\" : \"Ärende KFKS 2021/71, version 1\"");
			PDComplexFileSpecification json = names.get("fordelning.json");
			assertThat(json.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
			assertThat(json.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
			assertThat(json.getEmbeddedFile().getModDate()).isNotNull();
			assertThat(json.getFileDescription()).isEqualTo("Fördelningen som JSON, i hela kronor");
		}
		try (PDDocument document = Loader.loadPDF(pdf(Samples.memo().build()))) {
			assertThat(document.getDocumentCatalog().getNames()).isNull();
		}
	}

	@Test
	@DisplayName("har titel, språk, bokmärken efter rubrikerna och typsnitten inuti")
	void described() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Samples.memo().build()))) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("KFKS 2021/71 Trygghetspaketet 2021");
			assertThat(document.getDocumentInformation().getSubject()).isEqualTo("TJÄNSTESKRIVELSE");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
			assertThat(title.getTitle()).isEqualTo("Trygghetspaketet 2021");
			List<String> sections = new ArrayList<>();
			title.children().forEach((section) -> sections.add(section.getTitle()));
			assertThat(sections).containsExactly("Förslag till beslut", "Sammanfattning", "Ärende",
					"Ekonomiska konsekvenser", "Konsekvenser för barn");
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
					assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
				}
			}
		}
	}

	@Test
	@DisplayName("har sidnummer och diarienummer på varje sida, tabellens rubrikrad på varje sida som den når, och summan med sin sista rad")
	void pages() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Samples.longMemo().build()))) {
			int count = document.getNumberOfPages();
			assertThat(count).isGreaterThan(6);
			for (int page = 1; page <= count; page++) {
				String text = text(document, page);
				assertThat(text).contains("KFKS 2021/71", "Sida " + page + " av " + count);
				if (text.matches("(?s).*Insats \\d+ \\d+,\\d{3} \\d+,\\d{3}.*")) {
					assertThat(text).containsPattern("Insats\\s+2021\\s+2020");
				}
				if (text.contains("Summa Miljoner kronor")) {
					assertThat(text).contains("Insats 200");
				}
				if (text.contains("Gunilla Sandmark")) {
					assertThat(text).contains("Petra Lundvall", "ordnar aktiviteter");
				}
			}
		}
	}

	private static byte[] pdf(DocumentModel model) {
		return TestDocuments.of(ArchiveProfile.PDFA_2A).pdf(model);
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document).replaceAll("[ \u00A0]+", " ");
	}

	private static String content(PDComplexFileSpecification file) throws IOException {
		return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
	}

	private static byte[] changed(byte[] pdf, Consumer<PDDocument> change) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			change.accept(document);
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static Arguments document(ArchiveProfile profile, String name, Supplier<DocumentModel> model) {
		return Arguments.of(profile, name, model);
	}

}
