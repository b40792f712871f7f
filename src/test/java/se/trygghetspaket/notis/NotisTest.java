package se.trygghetspaket.notis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.notis.domain.Notis;
import se.trygghetspaket.notis.domain.NotisKey;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Notiserna")
class NotisTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private NotisService notiser;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestClock clock;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private ArendeId arende;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.context, "Trygghetspaketet");
		this.arende = this.people.draft(this.people.ram(2021, 5_000_000), "Årets fördelning", 5_000_000L);
	}

	@Test
	@DisplayName("följer ärendet till den som det väntar på, och säger inget om det man gör själv")
	void followsTheCase() {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.arende);
		assertThat(whats(this.people.ekonom)).containsExactly("SUBMIT");
		assertThat(whats(this.people.handlaggare)).doesNotContain("SUBMIT");
		ArendeMoveService moves = this.context.getBean(ArendeMoveService.class);
		moves.certify(this.people.ekonom, this.arende);
		moves.sign(this.people.undertecknare, this.arende);
		assertThat(whats(this.people.undertecknare)).containsExactly("CERTIFY");
		assertThat(whats(this.people.sekreterare)).containsExactly("SIGN");
		assertThat(whats(this.people.handlaggare)).contains("CERTIFY", "SIGN");
		Actor other = new TestUsers(this.context.getBean(TestDatabase.class)).create("Olle Od", Role.UNDERTECKNARE);
		assertThat(whats(other)).isEmpty();
		this.people.bifall(this.arende, LocalDate.of(2021, 2, 10));
		assertThat(whats(this.people.handlaggare)).contains("RECORD_BESLUT");
		assertThat(whats(this.people.sekreterare)).doesNotContain("RECORD_BESLUT");
	}

	@Test
	@DisplayName("har skälet med när ärendet kommer tillbaka, och vem som lämnade det")
	void returned() throws Exception {
		giveBack("Summan stämmer inte <b>alls</b>.");
		Notis notis = this.notiser.find(this.people.handlaggare)
			.stream()
			.filter((told) -> told.what().equals("RETURN_FROM_FINANCE"))
			.findFirst()
			.orElseThrow();
		assertThat(notis.why()).isEqualTo("Summan stämmer inte <b>alls</b>.");
		Document page = open(this.people.handlaggare, "/notiser");
		assertThat(page.select(".notice-new").text()).contains("Erik Ek på ekonomi har lämnat tillbaka ärendet",
				"<b>alls</b>", "Årets fördelning");
		assertThat(page.select(".notice b")).isEmpty();
	}

	@Test
	@DisplayName("säger ingenting om utkast till den som inte får se dem, och inget om kommentarer")
	void hiddenFromReaders() {
		this.context.getBean(KommentarService.class).write(this.people.ekonom, this.arende, null, "Se över summan.");
		giveBack("Nej.");
		for (Actor reader : List.of(this.people.lasare, this.people.administrator)) {
			assertThat(whats(reader)).isEmpty();
			assertThat(this.notiser.news(reader, 8).happened()).extracting(Notis::what)
				.doesNotContain("SUBMIT", "KOMMENTAR");
		}
		this.people.takeTo(ArendeStatus.INLAMNAT, this.arende);
		assertThat(this.notiser.news(this.people.lasare, 8).happened()).extracting(Notis::what)
			.as("what was done before it was handed in stays inside")
			.contains("SIGN")
			.doesNotContain("SUBMIT", "CERTIFY", "RETURN_FROM_FINANCE");
	}

	@Test
	@DisplayName("berättar om andras kommentarer i det egna ärendet så länge de finns kvar")
	void comments() {
		KommentarService kommentarer = this.context.getBean(KommentarService.class);
		kommentarer.write(this.people.ekonom, this.arende, null, "Se över summan.");
		kommentarer.write(this.people.handlaggare, this.arende, null, "Det ska jag.");
		assertThat(this.notiser.find(this.people.handlaggare)).filteredOn((told) -> told.what().equals("KOMMENTAR"))
			.extracting(Notis::why)
			.containsExactly("Se över summan.");
		assertThat(whats(this.people.ekonom)).doesNotContain("KOMMENTAR");
		long id = kommentarer.find(this.people.ekonom, this.arende, 1).kommentarer().get(1).id();
		kommentarer.remove(this.people.ekonom, this.arende, id);
		assertThat(whats(this.people.handlaggare)).doesNotContain("KOMMENTAR");
	}

	@Test
	@DisplayName("berättar om ramen för den som har ett ärende mot den, och påminner sekreteraren om kallelsen")
	void ramAndKallelse() {
		assertThat(whats(this.people.handlaggare)).containsExactly("RAM_CONFIRMED");
		this.people.ram(2021, 6_000_000);
		assertThat(whats(this.people.handlaggare)).containsExactlyInAnyOrder("RAM_CHANGED", "RAM_CONFIRMED");
		assertThat(whats(this.people.ekonom)).isEmpty();
		SammantradeService meetings = this.context.getBean(SammantradeService.class);
		LocalDate today = LocalDate.now(this.clock);
		meetings.create(this.people.sekreterare, Organ.KOMMUNSTYRELSEN, today.plusDays(15));
		assertThat(whats(this.people.sekreterare)).isEmpty();
		this.clock.advance(Duration.ofDays(1));
		assertThat(whats(this.people.sekreterare)).containsExactly("KALLELSE");
		assertThat(whats(this.people.handlaggare)).doesNotContain("KALLELSE");
	}

	@Test
	@DisplayName("räknas i listen tills de är öppnade, en i taget eller alla, och bara det som fanns när sidan visades")
	void seen() throws Exception {
		giveBack("Nej.");
		Browser browser = new Browser(this.mvc, this.people.handlaggare);
		assertThat(browser.open("/paket").select(".bell-count").text()).isEqualTo("2");
		Document page = browser.open("/notiser");
		String key = page.select(".notice-new input[value^=STEG]").get(0).val();
		for (int twice = 0; twice < 2; twice++) {
			assertThat(browser.post("/notiser/oppna", "notis", key).getResponse().getRedirectedUrl())
				.isEqualTo("/arenden/" + this.arende.value());
		}
		assertThat(browser.open("/paket").select(".bell-count").text()).isEqualTo("1");
		Instant shown = this.clock.instant();
		this.clock.advance(Duration.ofMinutes(1));
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.arende);
		this.context.getBean(KommentarService.class).write(this.people.ekonom, this.arende, null, "Nytt.");
		browser.done("/notiser/sedda", "till", shown.toString());
		assertThat(browser.open("/notiser").select(".notice-new").eachText()).hasSize(1)
			.allMatch((text) -> text.contains("kommenterat"));
		browser.done("/notiser/sedda", "till", "inte en tid");
		assertThat(browser.open("/notiser").select(".bell-count, .notice-new")).isEmpty();
		browser.done("/notiser/sedda", "till", "2000-01-01T00:00:00Z");
		assertThat(browser.open("/notiser").select(".bell-count")).isEmpty();
	}

	@Test
	@DisplayName("tål två flikar på en gång, och öppnar inte det man inte har")
	void twoTabs() throws Exception {
		giveBack("Nej.");
		NotisKey key = this.notiser.find(this.people.handlaggare).get(0).key();
		ExecutorService tabs = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Notis>> calls = Stream.<Callable<Notis>>generate(() -> () -> {
				this.notiser.markAllSeen(this.people.handlaggare, this.clock.instant());
				return this.notiser.open(this.people.handlaggare, key);
			}).limit(12).toList();
			for (Future<Notis> call : tabs.invokeAll(calls)) {
				assertThat(call.get().key()).isEqualTo(key);
			}
		}
		finally {
			tabs.shutdown();
		}
		assertThat(this.notiser.unseen(this.people.handlaggare, 100)).isZero();
		Browser other = new Browser(this.mvc, this.people.lasare);
		assertThat(other.post("/notiser/oppna", "notis", key.written()).getResponse().getStatus()).isEqualTo(404);
		for (String nonsense : List.of("", "STEG", "STEG-1", "X-1-1", "STEG-99999999999999999999-1")) {
			assertThat(other.post("/notiser/oppna", "notis", nonsense).getResponse().getStatus()).isEqualTo(404);
		}
	}

	@Test
	@DisplayName("säger 99+ när de är fler, och kostar en fråga på varje sida")
	void manyAreOneQuery() throws Exception {
		int before = this.queries.countOf(() -> open(this.people.handlaggare, "/notiser"));
		for (int i = 0; i < 100; i++) {
			this.context.getBean(KommentarService.class).write(this.people.ekonom, this.arende, null, "Kommentar " + i);
		}
		assertThat(this.queries.countOf(() -> open(this.people.handlaggare, "/notiser"))).isEqualTo(before)
			.isEqualTo(1);
		assertThat(this.queries.bells()).isEqualTo(1);
		assertThat(open(this.people.handlaggare, "/paket").select(".bell-count").text()).isEqualTo("99+");
	}

	@Test
	@DisplayName("minns besöket före det här, och räknar en ny inloggning strax efter som samma besök")
	void visits() {
		Actor ekonom = this.people.ekonom;
		Instant first = this.clock.instant();
		this.notiser.visited(ekonom);
		assertThat(this.notiser.news(ekonom, 8).visited()).isFalse();
		this.clock.advance(Duration.ofDays(2));
		this.notiser.visited(ekonom);
		this.clock.advance(Duration.ofMinutes(10));
		this.notiser.visited(ekonom);
		assertThat(this.notiser.news(ekonom, 8).since()).isEqualTo(first);
	}

	private void giveBack(String reason) {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.arende);
		this.context.getBean(ArendeRoadService.class)
			.move(this.people.ekonom, this.arende, ArendeMove.RETURN_FROM_FINANCE, new Reason(reason));
	}

	private List<String> whats(Actor actor) {
		return this.notiser.find(actor).stream().map(Notis::what).toList();
	}

	private Document open(Actor actor, String path) throws Exception {
		return new Browser(this.mvc, actor).open(path);
	}

}
