package se.trygghetspaket.arende;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.arende.domain.bilaga.TestFile;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Bilagorna i databasen")
class BilagaStoreTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private BilagaService bilagor;

	@Autowired
	private BilagaStore store;

	@Autowired
	private ArendeRoadService road;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.context, "Trygghetspaketet");
		this.id = this.people.draft(this.people.ram(2021, 5_000_000), "Trygghetspaketet 2021", 5_000_000L);
	}

	@Test
	@DisplayName("ändras aldrig, varken fil eller innehåll, inte heller av programmets eget konto")
	void neverChange() {
		add("Budget", "a");
		assertRefused("update bilaga_content set content = 'b'", "bilaga_content_immutable");
		assertRefused("update bilaga_content set sha256 = sha256", "bilaga_content_immutable");
		assertRefused("update bilaga set title = 'Annan'", "bilaga_frozen");
		assertRefused("insert into bilaga_content (sha256, content) values (repeat('0', 64), 'b')", "sha256");
		assertRefused("delete from bilaga_content", "bilaga");
	}

	@Test
	@DisplayName("kommer och går inte när ärendet är lämnat, inte heller med direkt SQL")
	void frozenWithTheirVersion() {
		add("Budget", "a");
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);
		assertRefused("delete from bilaga", "bilaga_frozen");
		assertRefused("""
				insert into bilaga (arende_id, version, position, title, file_name, media_type, size_bytes, sha256,
					added_by, added_at)
				select arende_id, version, 2, title, file_name, media_type, 2, sha256, added_by, added_at from bilaga
				""", "bilaga_frozen");
	}

	@Test
	@DisplayName("följer med till en ny version i samma ordning, och en ändring där rör inte den gamla")
	void copied() {
		Bilaga first = add("Budget", "a");
		add("Värdar", "b");
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);
		this.road.move(this.people.ekonom, this.id, ArendeMove.RETURN_FROM_FINANCE, new Reason("Fel ram"));
		List<Bilaga> copies = this.bilagor.findAll(this.people.handlaggare, this.id);
		assertThat(copies).extracting(Bilaga::title).containsExactly("Budget", "Värdar");
		assertThat(copies.get(0)).usingRecursiveComparison().ignoringFields("id").isEqualTo(first);
		this.bilagor.remove(this.people.handlaggare, this.id, copies.get(0).id());
		assertThat(this.store.findAll(this.id, 1)).extracting(Bilaga::title).containsExactly("Budget", "Värdar");
		assertThat(this.bilagor.export(this.people.handlaggare, this.id, first.id()).content())
			.isEqualTo(TestFile.bytes("a"));
	}

	@Test
	@DisplayName("syns i ärendets historik när de läggs till och tas bort")
	void traced() {
		Bilaga gone = add("Budget", "a");
		this.bilagor.remove(this.people.handlaggare, this.id, gone.id());
		assertThat(this.history.findAll(HistoryChain.ofArende(this.id.value()), HistoryFilter.ALL))
			.extracting((entry) -> entry.event().kind())
			.contains(HistoryEventKind.BILAGA_ADDED, HistoryEventKind.BILAGA_REMOVED);
	}

	@Test
	@DisplayName("finns kvar med sitt innehåll när en annan med samma innehåll tas bort samtidigt")
	void sharedContent() throws Exception {
		ArendeId other = this.people.draft(this.people.ram(2022, 5_000_000), "Trygghetspaketet 2022", 5_000_000L);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 20; round++) {
				Bilaga going = add("Budget", "samma");
				Callable<?> remove = () -> this.bilagor.remove(this.people.handlaggare, this.id, going.id());
				Callable<Bilaga> add = () -> this.bilagor.add(this.people.handlaggare, other, "Samma",
						BilagaFile.of("b.txt", TestFile.bytes("samma")));
				Future<?> removed = both.submit(remove);
				Bilaga staying = both.submit(add).get();
				removed.get();
				assertThat(this.bilagor.export(this.people.handlaggare, other, staying.id()).content()).isNotEmpty();
				this.bilagor.remove(this.people.handlaggare, other, staying.id());
			}
		}
		finally {
			both.shutdownNow();
		}
		assertThat(this.database.superuser().sql("select count(*) from bilaga_content").query(Long.class).single())
			.isZero();
	}

	private Bilaga add(String title, String content) {
		return this.bilagor.add(this.people.handlaggare, this.id, title,
				BilagaFile.of("a.txt", TestFile.bytes(content)));
	}

	private void assertRefused(String sql, String because) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.application.sql(sql).update())
			.withMessageContaining(because.startsWith("bilaga_") ? "bilaga" : because);
	}

}
