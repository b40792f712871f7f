package se.trygghetspaket.arende;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.protokoll.ProtokollsutdragExport;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;
import se.trygghetspaket.tjansteskrivelse.write.pdf.VeraPdf;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ekonomins intyg som dokument")
class EkonomiintygExportTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EkonomiintygExport export;

	@Autowired
	private ProtokollsutdragExport protokollsutdrag;

	@Autowired
	private MockMvc mvc;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("finns inte innan en ekonom har intygat")
	void noneYet() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UTKAST);
		assertThat(this.export.export(this.road.ekonom, id, MemoFormat.PDF)).isEmpty();
		MockHttpServletResponse response = get("/api/v1/arenden/" + id.value() + "/ekonomiintyg.pdf");
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Ingen ekonom har intygat");
	}

	@Test
	@DisplayName("säger vad det gäller, vad varje regel kom till, vem som intygade och att det gäller")
	void says() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		ArendeAkt akt = this.road.akt(id);
		Ekonomiintyg intyg = akt.intyg().orElseThrow();
		String text = new String(this.export.export(this.road.ekonom, id, MemoFormat.TEXT).orElseThrow().content(),
				StandardCharsets.UTF_8);
		assertThat(text).contains("EKONOMIINTYG", akt.arende().rubrik(), intyg.fordelningSha256(),
				"Ärendets version: " + intyg.version(), "Ramens version: " + intyg.ramRevision(),
				intyg.kfBeslut().diarienummer().value(), intyg.certifiedBy().name(),
				"Intyget gäller för fördelningen och ramen som de är nu.");
		assertThat(intyg.verdicts()).isNotEmpty();
		assertThat(text.lines().filter((line) -> line.startsWith("- "))).hasSameSizeAs(intyg.verdicts());
		byte[] pdf = this.export.export(this.road.ekonom, id, MemoFormat.PDF).orElseThrow().content();
		assertThat(PdfText.printed(pdf)).contains(intyg.fordelningSha256()).contains("Sida 1 av 1");
		assertThat(VeraPdf.faults(pdf, ArchiveProfile.PDFA_2A)).isEmpty();
	}

	@Test
	@DisplayName("säger att det inte gäller längre när ramen har ändrats")
	void broken() {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		this.road.confirmRam(9_000_000);
		assertThat(new String(this.export.export(this.road.ekonom, id, MemoFormat.TEXT).orElseThrow().content(),
				StandardCharsets.UTF_8))
			.contains("Intyget gäller inte längre: ramen har ändrats till version ");
	}

	@Test
	@DisplayName("hämtas från ärendets sida, i de format som länkarna säger")
	void links() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		for (String suffix : new String[] { "pdf", "docx", "txt" }) {
			String address = "/arenden/" + id.value() + "/ekonomiintyg." + suffix;
			assertThat(new Browser(this.mvc, this.road.ekonom).open("/arenden/" + id.value())
				.select("a[href='" + address + "']")).hasSize(1);
			assertThat(get(address).getStatus()).isEqualTo(200);
			assertThat(get(address).getHeader("Content-Disposition")).contains("Ekonomiintyg." + suffix);
		}
	}

	@Test
	@DisplayName("är ett arkivdokument, liksom protokollsutdraget av samma ärende")
	void protokollsutdragToo() {
		ArendeId id = this.road.at(ArendeStatus.BESLUTAT);
		byte[] pdf = this.protokollsutdrag.export(this.road.namndsekreterare, id, MemoFormat.PDF).content();
		assertThat(VeraPdf.faults(pdf, ArchiveProfile.PDFA_2A)).isEmpty();
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return new Browser(this.mvc, this.road.ekonom).send(MockMvcRequestBuilders.get(address)).getResponse();
	}

}
