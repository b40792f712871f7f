package se.trygghetspaket.arende.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.arende.protokoll.ExpedieringService;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.arende.protokoll.ProtokollsutdragExport;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Det lagrade protokollsutdraget")
class StoredUtdragTest {

	private static final LocalDate MEETING = LocalDate.of(2021, 2, 10);

	private static final String PREVIEW = "Förhandsgranskning, ojusterat";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private DokumentService dokument;

	@Autowired
	private ProtokollService protokoll;

	@Autowired
	private ExpedieringService expediering;

	@Autowired
	private ProtokollsutdragExport utdrag;

	@Autowired
	private TestDatabase database;

	private TestCase test;

	private ArendeId id;

	@BeforeEach
	void handedIn() {
		this.test = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.test.takeTo(ArendeStatus.INLAMNAT,
				this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet 2021", 3_000_000L, 2_000_000L));
	}

	@Test
	@DisplayName("finns inte före justeringen: till dess är det en förhandsgranskning, märkt i alla format")
	void previewBeforeJustering() throws IOException {
		this.test.bifall(this.id, MEETING);
		this.protokoll.recordVotering(this.test.sekreterare, this.id,
				new Votering("bifall", "avslag", 8, 3, 0, List.of()));

		assertThat(moments()).isEmpty();
		for (MemoFormat format : MemoFormat.values()) {
			assertThat(printed(format)).as(format.name()).contains(PREVIEW);
		}

		this.protokoll.recordJustering(this.test.sekreterare, this.id, new Justering(MEETING));
		for (MemoFormat format : MemoFormat.values()) {
			assertThat(printed(format)).as(format.name())
				.contains("Protokollet justerades 2021-02-10")
				.doesNotContain("Förhandsgranskning", "ojusterat");
		}
	}

	@Test
	@DisplayName("är det som skickas: samma byte från justeringen genom expedieringen, vad som än ändras runt om")
	void sameBytesFromJusteringOn() {
		this.test.bifall(this.id, MEETING);
		this.protokoll.recordJustering(this.test.sekreterare, this.id, Justering.OMEDELBAR);
		assertThat(moments()).containsOnly(DokumentMoment.JUSTERAT).hasSameSizeAs(MemoFormat.values());
		List<byte[]> sent = files();

		this.database.superuser()
			.sql("update paket set name = name || 'x', amount_unit = 'TKR', amount_word = 'tkr'")
			.update();
		this.expediering.add(this.test.sekreterare, this.id, List.of(new Receiver("Polisen", "")));
		this.expediering.recordAllSent(this.test.sekreterare, this.id, MEETING);

		assertThat(moments()).containsOnly(DokumentMoment.JUSTERAT).hasSameSizeAs(MemoFormat.values());
		assertThat(files()).containsExactlyElementsOf(sent);
	}

	@Test
	@DisplayName("lagras igen när något om beslutet registreras eller rättas sedan, och det förra finns kvar som det var")
	void againWhenSomethingIsRecorded() {
		this.test.bifall(this.id, MEETING);
		this.protokoll.recordJustering(this.test.sekreterare, this.id, new Justering(MEETING));
		List<Dokument> first = stored();
		List<byte[]> then = files();
		this.protokoll.recordAnslag(this.test.sekreterare, this.id, new Anslag(MEETING));
		assertThat(text()).contains("anslogs på kommunens anslagstavla 2021-02-10");
		this.protokoll.correct(this.test.sekreterare, this.id, RattelseField.PARAGRAF, String.valueOf(this.id.value()),
				"712", new Reason("Fel i formuläret"));
		assertThat(text()).contains("rättat till §\u00a0712");

		assertThat(moments()).startsWith(DokumentMoment.JUSTERAT)
			.endsWith(DokumentMoment.CORRECTED)
			.hasSize(3 * MemoFormat.values().length);
		assertThat(first).map((made) -> this.dokument.get(this.test.lasare, this.id, made.id()).content())
			.containsExactlyElementsOf(then);
		assertThat(files()).doesNotContainAnyElementsOf(then);
	}

	@Test
	@DisplayName("av ett beslut som inte justeras lagras när beslutet registreras, och igen med anslaget")
	void withoutJustering() {
		this.services.getBean(BeslutService.class)
			.record(this.test.sekreterare, this.id, new NewBeslut(Beslutsorgan.DELEGAT, "Anna Ask, säkerhetschef",
					MEETING, null, Beslutsutfall.BIFALL));

		assertThat(moments()).containsOnly(DokumentMoment.BESLUTAT).hasSameSizeAs(MemoFormat.values());
		assertThat(text()).contains("Anna Ask, säkerhetschef beslutar").doesNotContain("Förhandsgranskning");
		this.protokoll.recordJustering(this.test.sekreterare, this.id, new Justering(MEETING));
		this.protokoll.recordAnslag(this.test.sekreterare, this.id, new Anslag(MEETING));
		assertThat(moments().stream().distinct()).containsExactly(DokumentMoment.BESLUTAT, DokumentMoment.JUSTERAT,
				DokumentMoment.CORRECTED);
	}

	private List<Dokument> stored() {
		return this.dokument.findVisible(this.test.lasare, this.id)
			.stream()
			.filter((made) -> made.kind() == DokumentKind.PROTOKOLLSUTDRAG)
			.toList();
	}

	private List<DokumentMoment> moments() {
		return stored().stream().map(Dokument::moment).toList();
	}

	/** What a download gives now, in the order of the formats. */
	private List<byte[]> files() {
		return List.of(MemoFormat.values()).stream().map(this::file).toList();
	}

	private byte[] file(MemoFormat format) {
		return this.utdrag.export(this.test.lasare, this.id, format).content();
	}

	private String text() {
		return new String(file(MemoFormat.TEXT), StandardCharsets.UTF_8);
	}

	/** What a reader of the file sees. */
	private String printed(MemoFormat format) throws IOException {
		byte[] content = file(format);
		return switch (format) {
			case TEXT, HTML -> new String(content, StandardCharsets.UTF_8);
			case PDF -> PdfText.printed(content);
			case DOCX -> {
				try (XWPFWordExtractor words = new XWPFWordExtractor(
						new XWPFDocument(new ByteArrayInputStream(content)))) {
					yield words.getText();
				}
			}
		};
	}

}
