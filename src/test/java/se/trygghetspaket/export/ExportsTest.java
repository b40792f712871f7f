package se.trygghetspaket.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.trygghetspaket.export.ExportSamples.SHA256;
import static se.trygghetspaket.export.ExportSamples.row;

@DisplayName("En exporterad tabell")
class ExportsTest {

	private static final ExportFile FILE = ExportSamples.file(row("=Värdar; natt", 800_000, 2_000_000),
			ExportSamples.undecided("Appen", 300_000));

	@Test
	@DisplayName("har i CSV för svenska Excel paketets enhet, summorna, och sist vad filen är")
	void csvForPeople() {
		assertThat(text(FILE.withStyle(AmountStyle.mkr(1)), ExportFormat.CSV)).isEqualTo("\uFEFF" + lines("""
				Insats;2021 (mkr);2020 (mkr);Skillnad (mkr);Skillnad (%%);Status;Beslutad;Ändrad;Revision
				"'=Värdar; natt";0,8;2,0;-1,2;-60,0;Ökad;2021-02-28;2021-03-14 09:26;2
				Appen;;0,3;;;;;;
				Summa;0,8;2,3;-1,5;-65,2;;;;

				Om filen
				Paket;Trygghetspaketet
				Budgetår;2021
				Underlag;Ärende KS 2021/71
				Version (SHA-256);%s
				Historiken till och med (SHA-256);saknas
				Skapad;2021-03-14 09:26
				""".formatted(SHA256)));
	}

	@Test
	@DisplayName("har i CSV för ett program hela kronor, koder, och stämpeln på varje rad")
	void csvForPrograms() {
		ExportFile file = new ExportFile("x", FILE.stamp().withHistory("cd"), FILE.sheets(), AmountStyle.mkr(1));
		String stamp = "Trygghetspaketet,2021,2021,Ärende KS 2021/71," + SHA256 + ",cd,2021-03-14T08:26:53Z";
		assertThat(text(file, ExportFormat.MASKIN)).isEqualTo(lines("""
				insats,aktuell_kr,foregaende_kr,skillnad_kr,procent,status,beslutad,andrad,revision,\
				stampel_paket,stampel_budget_year,stampel_till_budget_year,stampel_underlag,stampel_sha256,\
				stampel_historik,stampel_skapad
				'=Värdar; natt,800000,2000000,-1200000,-60.0,OKAD,2021-02-28,2021-03-14T08:26:53.123456Z,2,%1$s
				Appen,,300000,,,,,,,%1$s
				""".formatted(stamp)));
	}

	@Test
	@DisplayName("har i JSON hela kronor, null för det som inte är bestämt, summor och stämpel")
	void json() {
		JsonNode json = JsonMapper.shared().readTree(text(FILE, ExportFormat.JSON));
		assertThat(json.get("stampel").toString())
			.isEqualTo("{\"paket\":\"Trygghetspaketet\",\"budgetYear\":2021,\"tillBudgetYear\":2021,"
					+ "\"underlag\":\"Ärende KS 2021/71\",\"sha256\":\"" + SHA256
					+ "\",\"historik\":null,\"skapad\":\"2021-03-14T08:26:53Z\"}");
		assertThat(json.at("/tabeller/0/titel").asString()).isEqualTo("Jämförelse");
		assertThat(json.at("/tabeller/0/rows/0").toString())
			.isEqualTo("{\"insats\":\"=Värdar; natt\",\"aktuellKr\":800000,\"foregaendeKr\":2000000,"
					+ "\"skillnadKr\":-1200000,\"procent\":-60.0,\"status\":\"OKAD\",\"beslutad\":\"2021-02-28\","
					+ "\"andrad\":\"2021-03-14T08:26:53.123456Z\",\"revision\":2}");
		assertThat(json.at("/tabeller/0/rows/1/aktuellKr").isNull()).isTrue();
		assertThat(json.at("/tabeller/0/summa").toString())
			.isEqualTo("{\"aktuellKr\":800000,\"foregaendeKr\":2300000,\"skillnadKr\":-1500000,\"procent\":-65.2}");
	}

	@Test
	@DisplayName("visar varje krona i CSV, i en finare enhet där paketets inte räcker")
	void finerUnit() {
		ExportFile file = ExportSamples.file(row("Värdar", 850_001, 0)).withStyle(AmountStyle.mkr(1));
		assertThat(text(file, ExportFormat.CSV)).contains("2021 (kr)", "Värdar;850001;0;850001;;");
	}

	@Test
	@DisplayName("står i CSV för svenska Excel efter de andra i filen, men är för ett program ensam")
	void severalTables() {
		ExportFile two = new ExportFile("Allt", FILE.stamp(), List.of(FILE.sheets().get(0), ExportSheet.of("Ramar",
				List.of(ExportColumn.number("År", "budget_year")), List.of(ExportRow.of(ExportCell.number(2021))))));
		assertThat(text(two, ExportFormat.CSV)).contains("\r\n\r\nRamar\r\nÅr\r\n2021\r\n\r\nOm filen\r\n");
		assertThat(JsonMapper.shared().readTree(text(two, ExportFormat.JSON)).at("/tabeller/1/summa").isNull())
			.isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> text(two, ExportFormat.MASKIN));
	}

	@Test
	@DisplayName("är samma text varje gång, för samma tabell och tidpunkt")
	void sameBytes() {
		for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.MASKIN, ExportFormat.JSON)) {
			assertThat(text(FILE, format)).isEqualTo(text(FILE, format)).doesNotContain("\uFFFD");
		}
	}

	@Test
	@DisplayName("heter det den innehåller, utan det som filsystem vägrar")
	void fileNames() {
		assertThat(FILE.fileName(ExportFormat.XLSX)).isEqualTo("Trygghetspaketet 2021 Jämförelse.xlsx");
		assertThat(new ExportFile("KS 2021/71: <a>\u0000", FILE.stamp(), FILE.sheets()).fileName(ExportFormat.MASKIN))
			.isEqualTo("KS 2021-71- -a-.csv");
	}

	@Test
	@DisplayName("väljs efter adressens ändelse och variant")
	void formats() {
		assertThat(ExportFormat.of("csv", "excel")).contains(ExportFormat.CSV);
		assertThat(ExportFormat.of("csv", "maskin")).contains(ExportFormat.MASKIN);
		assertThat(ExportFormat.of("csv", "pdf")).isEmpty();
		assertThat(ExportFormat.of("xlsx", "excel")).contains(ExportFormat.XLSX);
		assertThat(ExportFormat.ofExtension("docx")).isEmpty();
	}

	@Test
	@DisplayName("av flera år säger det första och det sista, och har en hash av deras")
	void severalYears() {
		ExportStamp stamp = ExportStamp.of("Alla", new BudgetYear(2017), new BudgetYear(2021), "Beslutat",
				ExportStamp.sha256Of(List.of(SHA256, SHA256)), ExportSamples.AT);
		assertThat(stamp.years()).isEqualTo("2017–2021");
		assertThat(stamp.sha256()).hasSize(64).isNotEqualTo(ExportStamp.sha256Of(List.of(SHA256)));
	}

	private static String text(ExportFile file, ExportFormat format) {
		return new String(ExportSamples.exports().write(file, format), StandardCharsets.UTF_8);
	}

	private static String lines(String text) {
		return text.replace("\n", "\r\n");
	}

}
