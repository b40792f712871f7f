package se.trygghetspaket.arende;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Ett ärendes historik")
class ArendeHistoryTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	private TestCase test;

	@BeforeEach
	void setUp() {
		this.test = new TestCase(this.services, "Historikpaketet");
	}

	@Test
	@DisplayName("börjar med allt som ärendet startade med")
	void started() {
		ArendeId id = this.test.draft(this.test.ram(2021, 500), "Trygghet", 300L, 200L);

		HistoryEntry first = onlyEntry(id);

		assertThat(first.event().kind()).isEqualTo(HistoryEventKind.ARENDE_STARTED);
		assertThat(first.by()).isEqualTo(this.test.handlaggare.user());
		assertThat(first.event().version()).isOne();
		assertThat(first.event().changes()).filteredOn((change) -> change.field() == HistoryField.AMOUNT)
			.extracting(HistoryChange::to)
			.containsExactly("300", "200");
		assertThat(first.event().changes()).filteredOn((change) -> change.field() != HistoryField.AMOUNT)
			.extracting(HistoryChange::field)
			.contains(HistoryField.RUBRIK, HistoryField.DIARIENUMMER, HistoryField.MOTTAGARE, HistoryField.AVSNITT_TEXT,
					HistoryField.UNDERTECKNARE);
	}

	@Test
	@DisplayName("har varje ändrat belopp med det gamla och det nya, och inget när inget ändrades")
	void savedPoster() {
		ArendeId id = this.test.draft(this.test.ram(2021, 500), "Trygghet", 300L, 200L);
		ArendeAkt akt = this.arenden.get(this.test.handlaggare, id);
		Budgetpost first = akt.fordelning().poster().get(0);
		Budgetpost second = akt.fordelning().poster().get(1);

		long version = this.arenden
			.savePoster(this.test.handlaggare, id, akt.stored().lockVersion(),
					List.of(PostDraft.of(first), PostDraft.of(second)))
			.lockVersion();
		assertThat(entries(id)).hasSize(1);

		this.arenden.savePoster(this.test.handlaggare, id, version, List.of(PostDraft.of(first),
				new PostDraft(second.insats(), second.label(), Belopp.of(new Kronor(150)), "")));
		assertThat(entries(id)).hasSize(2);
		assertThat(last(id).event().changes())
			.containsExactly(new HistoryChange("Post", second.insats().value(), HistoryField.AMOUNT, "200", "150"));
	}

	@Test
	@DisplayName("har varje ändrad uppgift i tjänsteskrivelsen, och inget när inget ändrades")
	void savedMemo() {
		ArendeId id = this.test.draft(this.test.ram(2021, 500), "Trygghet", 500L);
		StoredTjansteskrivelse stored = this.arenden.get(this.test.handlaggare, id).tjansteskrivelse();

		save(id, stored, "Trygghet");
		assertThat(entries(id)).hasSize(1);

		save(id, this.arenden.get(this.test.handlaggare, id).tjansteskrivelse(), "Trygghet 2021");
		assertThat(last(id).event().changes())
			.containsExactly(HistoryChange.of("", HistoryField.RUBRIK, "Trygghet", "Trygghet 2021"));
	}

	@Test
	@DisplayName("har varje steg på vägen, och allt före inlämningen är arbetsmaterial")
	void wholeRoad() {
		ArendeId id = this.test.draft(this.test.ram(2021, 500), "Trygghet", 500L);
		this.test.takeTo(ArendeStatus.BESLUTAT, id);

		assertThat(entries(id)).extracting(HistoryEntry::event)
			.extracting((event) -> event.kind() + " " + (event.working() ? "arbete" : "öppet") + " " + statuses(event))
			.containsExactly("ARENDE_STARTED arbete ", "STATUS_CHANGED arbete UTKAST→EKONOMIGRANSKNING",
					"DOKUMENT_STORED arbete ", "CERTIFIED arbete ",
					"STATUS_CHANGED arbete EKONOMIGRANSKNING→UNDERTECKNANDE", "DOKUMENT_STORED arbete ",
					"SIGNED arbete ", "STATUS_CHANGED öppet UNDERTECKNANDE→INLAMNAT", "DOKUMENT_STORED öppet ",
					"SAMMANTRADE_CHANGED öppet ", "BESLUT_RECORDED öppet ", "STATUS_CHANGED öppet INLAMNAT→BESLUTAT");
		assertThat(this.database.superuser()
			.sql("select what from historik_seal where chain_id = :id order by id")
			.param("id", id.value())
			.query(String.class)
			.list()).containsExactly("ekonomiintyg", "beslut");
		assertThat(this.history.verify().whole()).isTrue();
	}

	@Test
	@DisplayName("har det diarienummer som angavs i efterhand, och vem som angav det")
	void registered() {
		ArendeId id = this.test.draft(this.test.ram(2021, 500), "Trygghet", null,
				List.of(PostDraft.ofNew("Post", Belopp.of(new Kronor(500)))), null,
				TestCase.place("Ulla Udd", this.test.undertecknare));
		this.test.takeTo(ArendeStatus.EKONOMIGRANSKNING, id);

		this.moves.register(this.test.sekreterare, id, new Diarienummer("KS 2021/7"));

		assertThat(last(id).by()).isEqualTo(this.test.sekreterare.user());
		assertThat(last(id).event().changes())
			.containsExactly(HistoryChange.of("", HistoryField.DIARIENUMMER, null, "KS 2021/7"));
	}

	@Test
	@DisplayName("får ingen händelse av det som inte blev gjort")
	void refused() {
		ArendeId id = this.test.draft(this.test.ram(2021, 400), "Trygghet", 500L);

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.moves.submit(this.test.handlaggare, id));

		assertThat(entries(id)).hasSize(1);
	}

	private void save(ArendeId id, StoredTjansteskrivelse stored, String rubrik) {
		this.arenden.saveTjansteskrivelse(this.test.handlaggare, id, stored.lockVersion(), rubrik,
				new Diarienummer("KS 2021/1"), stored.memo(), stored.underteckningar());
	}

	private HistoryEntry onlyEntry(ArendeId id) {
		assertThat(entries(id)).hasSize(1);
		return last(id);
	}

	private HistoryEntry last(ArendeId id) {
		return entries(id).get(entries(id).size() - 1);
	}

	private List<HistoryEntry> entries(ArendeId id) {
		return this.history.findAll(HistoryChain.ofArende(id.value()), HistoryFilter.ALL);
	}

	private static String statuses(HistoryEvent event) {
		return event.changes()
			.stream()
			.filter((change) -> change.field() == HistoryField.STATUS)
			.map((change) -> change.from() + "→" + change.to())
			.findFirst()
			.orElse("");
	}

}
