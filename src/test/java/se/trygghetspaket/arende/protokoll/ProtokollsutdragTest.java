package se.trygghetspaket.arende.protokoll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Rost;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Protokollsutdraget")
class ProtokollsutdragTest {

	private static final LocalDate MEETING = LocalDate.of(2021, 2, 10);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ProtokollService protokoll;

	@Autowired
	private ProtokollsutdragExport export;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private BeslutService decisions;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private DokumentService dokument;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2021, 5_000_000), "Trygghetspaketet 2021", 3_450_000L, 1_550_000L));
	}

	@Test
	@DisplayName("har i text och Word just de belopp som den beslutade fördelningen har, bredvid förslagets")
	void sameNumbersAsDecided() throws IOException {
		decideChanged(3_000_000, 2_000_000);
		Fordelning decided = decided();
		List<List<String>> table = table(docx());
		List<String> amounts = decided.poster().stream().map((post) -> text(post.belopp())).toList();
		assertThat(amounts).containsExactly("3000000", "2000000");
		assertThat(table.get(0)).containsExactly("Insats", "Beslut", "Förslag");
		assertThat(kronor(table, 1)).isEqualTo(List.of("3000000", "2000000", "5000000"));
		assertThat(kronor(table, 2)).isEqualTo(List.of("3450000", "1550000", "5000000"));
		List<List<String>> lines = text().lines()
			.filter((line) -> line.startsWith("• "))
			.map((line) -> List.of(line.substring(2).split("\t")))
			.toList();
		assertThat(lines).isEqualTo(table.subList(1, table.size()));
		assertThat(text()).contains("med ändring av förslaget", decided.sha256());
	}

	@Test
	@DisplayName("säger vad som är registrerat om beslutet, och vad historiken slutar med")
	void saysWhatIsRecorded() {
		this.people.bifall(this.id, MEETING);
		String paragraf = String.valueOf(this.id.value());
		this.protokoll.recordJustering(this.people.sekreterare, this.id, Justering.OMEDELBAR);
		this.protokoll.recordAnslag(this.people.sekreterare, this.id, new Anslag(LocalDate.of(2021, 2, 11)));
		this.protokoll.recordVotering(this.people.sekreterare, this.id, new Votering("bifall till förslaget", "avslag",
				1, 1, 0, List.of(new Rost("Anna Ask (S)", Rostvarde.JA), new Rost("Bo Berg (M)", Rostvarde.NEJ))));
		this.protokoll.recordNotering(this.people.sekreterare, this.id, new Deltagarnotering(
				DeltagarnoteringKind.POLITISK_RESERVATION, "Bo Berg (M)", "Till förmån för eget yrkande."));
		this.protokoll.correct(this.people.sekreterare, this.id, RattelseField.PARAGRAF, paragraf, "712",
				new Reason("Fel i formuläret"));
		List<Dokument> stored = this.dokument.findVisible(this.people.lasare, this.id);
		String head = stored.get(stored.size() - 1).head().sha256();
		assertThat(text()).contains("2021-02-10\n", "PROTOKOLLSUTDRAG\nKS 2021/1\n",
				"Kommunstyrelsen, sammanträdesdatum 2021-02-10\n", "§\u00a0712 Trygghetspaketet 2021\n",
				"Kommunstyrelsen beslutar att medlen i Trygghetspaketet för 2021 fördelas enligt förslaget:",
				"1 ja för bifall till förslaget, 1 nej för avslag, 0 avstår.\nJa: Anna Ask (S)\nNej: Bo Berg (M)\n",
				"Reservation\n\n- Bo Berg (M): Till förmån för eget yrkande.", "Paragrafen justerades omedelbart.",
				"anslogs på kommunens anslagstavla 2021-02-11", "tidigast 2021-03-05",
				"Paragraf: §\u00a0" + paragraf + " rättat till §\u00a0712. Skäl: Fel i formuläret", head);
		assertThat(text()).doesNotContain("Jäv", "Deltar ej");
	}

	@Test
	@DisplayName("säger om ett avslag att förslaget avslogs, utan belopp")
	void avslag() throws IOException {
		this.decisions.record(this.people.sekreterare, this.id,
				NewBeslut.atMeeting(MEETING, new Paragraf("9"), Beslutsutfall.AVSLAG));
		assertThat(text()).contains("Kommunstyrelsen beslutar att avslå förslaget.").doesNotContain("3,45", "Beslutad");
		try (XWPFDocument document = docx()) {
			assertThat(document.getTables()).isEmpty();
		}
	}

	@Test
	@DisplayName("säger om ett delegationsbeslut vem som beslutade, som kan expedieras utan justering")
	void delegated() {
		this.decisions.record(this.people.sekreterare, this.id,
				new NewBeslut(Beslutsorgan.DELEGAT, "Anna Ask, säkerhetschef", MEETING, null, Beslutsutfall.BIFALL));
		assertThat(text()).contains("Delegationsbeslut, Anna Ask, säkerhetschef, beslutsdatum 2021-02-10",
				"\nTrygghetspaketet 2021\n", "Anna Ask, säkerhetschef beslutar att medlen");
		assertThat(this.protokoll.get(this.people.sekreterare, this.id).hinder())
			.containsExactly(Hinder.MOTTAGARE_AV_BESLUT_SAKNAS);
		this.protokoll.correct(this.people.sekreterare, this.id, RattelseField.BESLUTSFATTARE,
				"Anna Ask, säkerhetschef", "Bo Berg, enhetschef", new Reason("Fel person"));
		assertThat(text()).contains("Bo Berg, enhetschef beslutar", "rättat till Bo Berg, enhetschef");
	}

	@Test
	@DisplayName("heter som ärendet och det som det är")
	void fileName() {
		this.people.bifall(this.id, MEETING);
		assertThat(file(MemoFormat.DOCX).fileName()).isEqualTo("KS-2021-1 Protokollsutdrag.docx");
	}

	private void decideChanged(long... amounts) {
		ArendeAkt akt = this.arenden.get(this.people.sekreterare, this.id);
		List<PostDraft> poster = new ArrayList<>();
		List<Budgetpost> proposed = akt.fordelning().poster();
		for (int i = 0; i < amounts.length; i++) {
			poster.add(new PostDraft(proposed.get(i).insats(), proposed.get(i).label(),
					Belopp.of(new Kronor(amounts[i])), ""));
		}
		this.decisions.recordChanged(this.people.sekreterare, this.id,
				NewBeslut.atMeeting(MEETING, new Paragraf("9"), Beslutsutfall.BIFALL_MED_ANDRING), poster);
	}

	private Fordelning decided() {
		return this.arenden.get(this.people.lasare, this.id)
			.beslut()
			.flatMap((beslut) -> beslut.fordelning())
			.map((found) -> this.fordelningar.get(found).fordelning())
			.orElseThrow();
	}

	private String text() {
		return new String(file(MemoFormat.TEXT).content(), StandardCharsets.UTF_8);
	}

	private XWPFDocument docx() throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file(MemoFormat.DOCX).content()));
	}

	private MemoExport file(MemoFormat format) {
		return this.export.export(this.people.lasare, this.id, format);
	}

	private static List<List<String>> table(XWPFDocument document) {
		return document.getTables()
			.get(0)
			.getRows()
			.stream()
			.map(XWPFTableRow::getTableCells)
			.map((cells) -> cells.stream().map(XWPFTableCell::getText).toList())
			.toList();
	}

	/** A column below its heading, in kronor. */
	private static List<String> kronor(List<List<String>> table, int column) {
		return table.stream()
			.skip(1)
			.map((row) -> SwedishAmount.read(row.get(column), AmountUnit.MKR))
			.map((read) -> String.valueOf(read.value()))
			.toList();
	}

	private static String text(Belopp belopp) {
		return String.valueOf(belopp.orZero().value());
	}

}
