package se.trygghetspaket.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ärendets filer")
class ExportApiTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TjansteskrivelseExport memos;

	private ApiSample sample;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.sample = new ApiSample(this.context);
		this.id = this.sample.memo();
	}

	@Test
	@DisplayName("har fördelningen i paketets enhet för svenska Excel")
	void csv() {
		MvcTestResult result = get("/fordelning.csv");
		assertThat(result).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.headers()
			.hasValue("Content-Disposition",
					"attachment; filename=\"KFKS-2021-71 Trygghetspaketet 2021 Foerdelning.csv\"; "
							+ "filename*=UTF-8''KFKS-2021-71%20Trygghetspaketet%202021%20F%C3%B6rdelning.csv");
		String[] parts = text(result).split("\r\n\r\n");
		assertThat(parts[0] + "\r\n").isEqualTo("\uFEFF" + """
				Insats;2021 (mkr);2020 (mkr);Skillnad (mkr);Skillnad (%);Status;Motivering;Kommer från;\
				Varför det föregående är omräknat
				Trygghetsvärdar (Orminge och Fisksätra);0,8;2,0;-1,2;-60,0;Minskad;;;
				Brottsförebyggande trygghetssamordnare;1,0;0,0;1,0;;Ny;;;
				SSPF;1,5;1,5;0,0;0,0;Oförändrad;;;
				Stöd till lokala arbetsgrupper;0,9;0,9;0,0;0,0;Oförändrad;;;
				Kameraövervakning – centrala funktioner;0,2;0,3;-0,1;-33,3;Minskad;;;
				Väktare särskilda händelser;0,2;0,3;-0,1;-33,3;Minskad;;;
				Insatser i samverkan med lokala aktörer;0,4;0,0;0,4;;Ny;;;
				Summa;5,0;5,0;0,0;0,0;;;;
				""".replace("\n", "\r\n"));
		assertThat(parts[1]).contains("Om filen", "Paket;Trygghetspaketet", "Budgetår;2021",
				"Underlag;Ärende KFKS 2021/71, version 1, Utkast", "Version (SHA-256);" + sha256(),
				"Historiken till och med (SHA-256);" + head(), "Skapad;");
	}

	@Test
	@DisplayName("har fördelningen i hela kronor för ett program, med stämpeln på varje rad")
	void csvForProgram() {
		List<String> lines = text(get("/fordelning.csv?variant=maskin")).lines().toList();
		assertThat(lines.get(0)).startsWith(
				"insats,aktuell_kr,foregaende_kr,skillnad_kr,procent,status,motivering,tidigare,omrakning,stampel_paket,");
		assertThat(lines.subList(1, lines.size())).hasSize(7)
			.allSatisfy(
					(line) -> assertThat(line).contains(",Trygghetspaketet,2021,2021,", "," + sha256() + "," + head()));
		assertThat(lines.get(1))
			.startsWith("Trygghetsvärdar (Orminge och Fisksätra),800000,2000000,-1200000,-60.0,MINSKAD,,,,");
	}

	@Test
	@DisplayName("har fördelningen som arbetsbok, vars formler ger det som lagrats, och som JSON, med samma tal")
	void workbookAndJson() throws Exception {
		MvcTestResult result = get("/fordelning.xlsx");
		assertThat(result).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		JsonNode json = JsonMapper.shared().readTree(text(get("/fordelning.json")));
		assertThat(json.at("/stampel/historik").asString()).isEqualTo(head());
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheet("Om filen").getRow(3).getCell(1).getStringCellValue()).isEqualTo(sha256());
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(json.path("summa").asLong());
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			for (int i = 0; i < 7; i++) {
				JsonNode row = json.at("/jamforelse/rows/" + i);
				assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue())
					.isEqualTo(row.path("insats").asString());
				assertThat(sheet.getRow(i + 1).getCell(3).getNumericCellValue())
					.isEqualTo(row.path("skillnad").asLong());
			}
			assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(5_000_000);
		}
	}

	@Test
	@DisplayName("har tjänsteskrivelsen som text, HTML, Word och PDF, samma filer som sidan ger")
	void memo() throws Exception {
		MvcTestResult text = get("/tjansteskrivelse.txt");
		assertThat(text).hasStatusOk()
			.hasContentType("text/plain;charset=UTF-8")
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).first(InstanceOfAssertFactories.STRING)
						.contains("filename*=UTF-8''KFKS-2021-71%20Tj%C3%A4nsteskrivelse.txt"));
		assertThat(text(text)).contains("KFKS 2021/71", "Medlen fördelas så här:", "Väktare särskilda händelser",
				"Ulla Udd");
		MvcTestResult html = get("/tjansteskrivelse.html");
		assertThat(html).hasStatusOk().hasContentType("text/html;charset=UTF-8");
		assertThat(Jsoup.parse(text(html)).text()).contains("Väktare särskilda händelser");
		MvcTestResult docx = get("/tjansteskrivelse.docx");
		assertThat(docx).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		try (XWPFDocument opened = new XWPFDocument(
				new ByteArrayInputStream(docx.getResponse().getContentAsByteArray()))) {
			assertThat(opened.getTables()).isNotEmpty();
		}
		MvcTestResult pdf = get("/tjansteskrivelse.pdf");
		assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
		assertThat(PdfText.printed(pdf.getResponse().getContentAsByteArray())).contains("Medlen fördelas så här:",
				"Väktare särskilda händelser", "Sida 1 av ");
		for (MemoFormat format : List.of(MemoFormat.TEXT, MemoFormat.HTML)) {
			assertThat(get("/tjansteskrivelse." + format.suffix()).getResponse().getContentAsByteArray())
				.isEqualTo(this.memos.export(this.sample.handlaggare, this.id, format).content());
		}
	}

	private String sha256() {
		return JsonMapper.shared().readTree(text(get("/fordelning.json"))).path("sha256").asString();
	}

	private String head() {
		return this.context.getBean(ArendeHistory.class)
			.head(this.context.getBean(ArendeStore.class).find(this.id).orElseThrow())
			.sha256();
	}

	private MvcTestResult get(String file) {
		return this.mvc.get()
			.uri("/api/v1/arenden/" + this.id.value() + file)
			.with(ApiSample.as(this.sample.handlaggare))
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
