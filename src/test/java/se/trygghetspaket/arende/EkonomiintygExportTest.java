package se.trygghetspaket.arende;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.protokoll.ProtokollsutdragExport;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Role;
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
	private DokumentService dokument;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private ArendeRoadService roads;

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
	@DisplayName("säger vad det gäller, vad varje regel kom till och vem som intygade")
	void says() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		ArendeAkt akt = this.road.akt(id);
		Ekonomiintyg intyg = akt.intyg().orElseThrow();
		String text = new String(this.export.export(this.road.ekonom, id, MemoFormat.TEXT).orElseThrow().content(),
				StandardCharsets.UTF_8);
		assertThat(text).contains("EKONOMIINTYG", akt.arende().rubrik(), intyg.fordelningSha256(),
				"Ärendets version: " + intyg.version(), "Ramens version: " + intyg.ramRevision(),
				intyg.kfBeslut().diarienummer().value(), intyg.certifiedBy().name(),
				"Intyget gäller just den fördelning");
		assertThat(intyg.verdicts()).isNotEmpty();
		assertThat(text.lines().filter((line) -> line.startsWith("- "))).hasSameSizeAs(intyg.verdicts());
		byte[] pdf = this.export.export(this.road.ekonom, id, MemoFormat.PDF).orElseThrow().content();
		assertThat(PdfText.printed(pdf)).contains(intyg.fordelningSha256()).contains("Sida 1 av 1");
		assertThat(VeraPdf.faults(pdf, ArchiveProfile.PDFA_2A)).isEmpty();
	}

	@Test
	@DisplayName("är en sida också för hundra poster och långa namn, med summan och inte posterna")
	void onePage() throws Exception {
		TestCase people = new TestCase(this.context, "P".repeat(120));
		Long[] amounts = new Long[100];
		Arrays.fill(amounts, 12_345L);
		ArendeId id = people.takeTo(ArendeStatus.UNDERTECKNANDE,
				people.draft(people.ram(2021, 1_234_500), "Fördelning av medel ".repeat(10).strip(), amounts));
		byte[] pdf = this.export.export(people.ekonom, id, MemoFormat.PDF).orElseThrow().content();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isOne();
		}
		assertThat(PdfText.printed(pdf)).contains("Sida 1 av 1", "på 100 poster");
		String text = new String(this.export.export(people.ekonom, id, MemoFormat.TEXT).orElseThrow().content(),
				StandardCharsets.UTF_8);
		assertThat(text).contains("Fördelningen: 1", "på 100 poster").doesNotContain("Post\n", "Post ");
	}

	@Test
	@DisplayName("lagras i alla format när det ges, och när ett nytt ges finns det förra kvar")
	void stored() {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		assertThat(certificates(id)).hasSameSizeAs(MemoFormat.values()).allSatisfy((made) -> {
			assertThat(made.moment()).isEqualTo(DokumentMoment.CERTIFIED);
			assertThat(made.madeBy()).isEqualTo(this.road.ekonom.user());
		});
		List<byte[]> first = files(id);
		ramIsRevised();
		assertThat(files(id)).containsExactlyElementsOf(first);

		recertify(id);
		List<byte[]> second = files(id);
		assertThat(certificates(id)).extracting(Dokument::occasion).containsOnly(1, 2);
		assertThat(second).doesNotContainAnyElementsOf(first);
		assertThat(certificates(id))
			.map((made) -> this.dokument.get(this.road.actor(Role.LASARE), id, made.id()).content())
			.containsAll(first)
			.containsAll(second);
		assertThat(new String(second.get(MemoFormat.TEXT.ordinal()), StandardCharsets.UTF_8))
			.contains("Ramens version: " + this.road.ram().revision());
	}

	@Test
	@DisplayName("är kvar som det var när ramen har ändrats; sidan säger att det inte gäller, och vilket nytt som gör det")
	void voided() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		String holding = "Ekonomiintyg, utfärdat av ekonomi";
		String voided = "Gäller inte längre. Filen är som den var när intyget gavs.";
		assertThat(handlingar(id)).filteredOn((line) -> line.startsWith(holding))
			.singleElement()
			.asString()
			.doesNotContain(voided);

		ramIsRevised();
		assertThat(page(id).select("#intyg + p").text()).startsWith("Intyget gäller inte längre");
		assertThat(handlingar(id)).filteredOn((line) -> line.startsWith(holding))
			.singleElement()
			.asString()
			.contains(voided);

		recertify(id);
		assertThat(page(id).select("#intyg + p").text()).startsWith("Intyget gäller för");
		assertThat(handlingar(id)).filteredOn((line) -> line.startsWith(holding))
			.satisfiesExactly((latest) -> assertThat(latest).doesNotContain(voided),
					(earlier) -> assertThat(earlier).contains(voided));
	}

	@Test
	@DisplayName("av en version som kom tillbaka hämtas som det var")
	void earlierVersion() {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		List<byte[]> given = files(id);
		this.roads.move(this.road.handlaggare, id, ArendeMove.WITHDRAW, new Reason("Fel belopp"));

		assertThat(this.road.akt(id).arende().version()).isEqualTo(2);
		assertThat(files(id)).containsExactlyElementsOf(given);
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

	/** To another revision, which the fördelning still fits. */
	private void ramIsRevised() {
		this.road.confirmRam(5_000_000);
	}

	private void recertify(ArendeId id) {
		this.moves.recertify(this.road.ekonom, id, SeenUnderlag.of(this.road.akt(id)));
	}

	private List<Dokument> certificates(ArendeId id) {
		return this.dokument.findVisible(this.road.ekonom, id)
			.stream()
			.filter((made) -> made.kind() == DokumentKind.EKONOMIINTYG)
			.toList();
	}

	/** What a download gives now, in the order of the formats. */
	private List<byte[]> files(ArendeId id) {
		return Stream.of(MemoFormat.values())
			.map((format) -> this.export.export(this.road.ekonom, id, format).orElseThrow().content())
			.toList();
	}

	private Document page(ArendeId id) throws Exception {
		return new Browser(this.mvc, this.road.ekonom).open("/arenden/" + id.value());
	}

	private List<String> handlingar(ArendeId id) throws Exception {
		return page(id).select(".handlingar > li").eachText();
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return new Browser(this.mvc, this.road.ekonom).send(MockMvcRequestBuilders.get(address)).getResponse();
	}

}
