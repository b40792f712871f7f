package se.trygghetspaket.arende.web.kommentar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.kommentar.KommentarPage;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Kommentarerna i ett ärende")
class KommentarPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private KommentarService kommentarer;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLAGGARE", "EKONOM", "UNDERTECKNARE", "NAMNDSEKRETERARE" })
	@DisplayName("skrivs och läses av alla som arbetar med ärendet, med vem och när")
	void everybodyWhoWorksWithCases(Role role) throws Exception {
		Actor author = this.road.actor(role);
		browser(author).done(list(), "text", "Rad ett\nrad <b>två</b> & tre", "insats", "");
		Document page = browser(this.road.handlaggare).open(list());
		assertThat(page.select(".kommentar-text").eachText()).containsExactly("Rad ett rad <b>två</b> & tre");
		assertThat(page.select(".kommentar-text").first().wholeText()).contains("Rad ett\nrad");
		assertThat(page.select(".kommentarer .meta").text()).contains(author.user().name(), "1 mars 2021 kl. 09.00");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMINISTRATOR", "LASARE" })
	@DisplayName("nås aldrig av läsare och administratörer, inte heller genom en direkt POST, och ingen sida leder dit")
	void neverForReaders(Role role) throws Exception {
		ArendeId handedIn = this.road.at(ArendeStatus.INLAMNAT);
		this.kommentarer.write(this.road.handlaggare, handedIn, null, "Internt");
		Actor reader = this.road.actor(role);
		String address = "/arenden/" + handedIn.value() + "/kommentarer";
		long stored = stored(handedIn);
		assertThat(browser(reader).refused(address, 403).text()).contains("Det här kan bara en ");
		browser(reader).refused(address + "/" + stored, 403);
		browser(reader).answer(403, address, "text", "Hej");
		browser(reader).answer(403, address, "text", "");
		browser(reader).answer(403, address + "/" + stored, "text", "Hej", "version", "0");
		browser(reader).answer(403, address + "/" + stored + "/ta-bort");
		assertThat(browser(reader).open("/arenden/" + handedIn.value()).select("a[href$=kommentarer]")).isEmpty();
		assertThat(browser(reader).open("/arenden/" + handedIn.value() + "/fordelning").select("a[href$=kommentarer]"))
			.isEmpty();
		assertThat(this.kommentarer.count(reader, handedIn)).isZero();
	}

	@Test
	@DisplayName("nås från ärendets sida och från fördelningen")
	void linked() throws Exception {
		for (String from : List.of("", "/fordelning")) {
			assertThat(browser(this.road.ekonom).open("/arenden/" + this.id.value() + from)
				.select("a[href=" + list() + "]")).as(from).hasSize(1);
		}
	}

	@Test
	@DisplayName("kan gälla en post i fördelningen, som då namnges")
	void aboutALine() throws Exception {
		Document page = browser(this.road.ekonom).open(list());
		String insats = page.select("select[name=insats] option").get(1).attr("value");
		browser(this.road.ekonom).done(list(), "text", "Varför så mycket?", "insats", insats);
		assertThat(browser(this.road.ekonom).open(list()).select(".about").text()).isEqualTo("Om Insats på 3000000");
	}

	@ParameterizedTest
	@EnumSource(BadComment.class)
	@DisplayName("nekas med en mening vid fältet, och det som skrevs finns kvar")
	void refused(BadComment bad) throws Exception {
		Document page = browser(this.road.ekonom).answer(422, list(), "text", bad.text, "insats", bad.insats);
		assertThat(page.select(".invalid").text()).contains(bad.sentence);
		assertThat(page.select("[name=text]").val().strip()).isEqualTo(bad.text.strip());
		assertThat(all().total()).isZero();
	}

	private enum BadComment {

		BLANK(" \n ", "", "Skriv något i kommentaren."),
		LONG("å".repeat(4001), "", "Kommentaren är 4 001 tecken lång. Korta den till högst 4 000"),
		OTHER_LINE("Text", "471100", "Posten finns inte längre i ärendet"),
		NO_LINE("Text", "<b>", "Posten finns inte längre i ärendet"),
		HUGE_LINE("Text", "99999999999999999999", "Posten finns inte längre i ärendet");

		private final String text;

		private final String insats;

		private final String sentence;

		BadComment(String text, String insats, String sentence) {
			this.text = text;
			this.insats = insats;
			this.sentence = sentence;
		}

	}

	@Test
	@DisplayName("sparas en gång också när knappen trycks två gånger")
	void storedOnce() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "En gång");
		browser(this.road.ekonom).done(list(), "text", "En gång");
		browser(this.road.handlaggare).done(list(), "text", "En gång");
		assertThat(all().total()).isEqualTo(2);
	}

	@Test
	@DisplayName("ändras av den som skrev dem, och det syns när")
	void corrected() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Fel");
		this.clock.set(LocalDate.of(2021, 3, 2), LocalTime.of(10, 30));
		Document own = browser(this.road.ekonom).open(list() + "/" + stored(this.id));
		browser(this.road.ekonom).done(list() + "/" + stored(this.id), "text", "Rätt", "version",
				own.select("[name=version]").val());
		Document page = browser(this.road.handlaggare).open(list());
		assertThat(page.select(".kommentar-text").text()).isEqualTo("Rätt");
		assertThat(page.select(".kommentarer .meta").text()).contains("ändrad 2 mars 2021 kl. 10.30");
		assertThat(page.select(".kommentarer a")).isEmpty();
	}

	@Test
	@DisplayName("visas som borttagna av vem och när, och texten är borta ur databasen")
	void removed() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Hemligt");
		long stored = stored(this.id);
		browser(this.road.ekonom).done(list() + "/" + stored + "/ta-bort");
		assertThat(browser(this.road.handlaggare).open(list()).select(".kommentarer .removed").text())
			.contains("Borttagen av Erik Sund, 1 mars 2021 kl. 09.00.")
			.doesNotContain("Hemligt");
		assertThat(this.database.superuser().sql("select text from kommentar").query(String.class).list())
			.containsExactly("");
		assertThat(browser(this.road.ekonom).answer(409, list() + "/" + stored, "text", "Ändå", "version", "0").text())
			.contains("Kommentaren är borttagen");
		assertThat(this.kommentarer.count(this.road.ekonom, this.id)).isZero();
	}

	@Test
	@DisplayName("ändras eller tas bort bara av den som skrev dem; det som skrevs finns kvar på sidan")
	void onlyTheAuthor() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Ekonomens");
		String address = list() + "/" + stored(this.id);
		browser(this.road.handlaggare).refused(address, 403);
		Document page = browser(this.road.handlaggare).answer(403, address, "text", "Min ändring", "version", "0");
		assertThat(page.text()).contains("Bara den som har skrivit en kommentar");
		assertThat(page.select("#lost").val().strip()).isEqualTo("Min ändring");
		browser(this.road.handlaggare).answer(403, address + "/ta-bort");
		assertThat(all().kommentarer()).singleElement()
			.satisfies((kept) -> assertThat(kept.text()).isEqualTo("Ekonomens"));
	}

	@Test
	@DisplayName("som har ändrats i en annan flik visas bredvid det som skrevs, och inget går förlorat")
	void clash() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Först");
		String address = list() + "/" + stored(this.id);
		browser(this.road.ekonom).done(address, "text", "I den andra fliken", "version", "0");
		Document page = browser(this.road.ekonom).answer(409, address, "text", "I den här fliken", "version", "0");
		assertThat(page.select("blockquote").text()).isEqualTo("I den andra fliken");
		assertThat(page.select("[name=text]").val().strip()).isEqualTo("I den här fliken");
		browser(this.road.ekonom).done(address, "text", "I den här fliken", "version",
				page.select("[name=version]").val());
		assertThat(all().kommentarer().get(0).text()).isEqualTo("I den här fliken");
	}

	@ParameterizedTest
	@EnumSource(value = ArendeStatus.class, names = { "ATERTAGET", "UTGATT" })
	@DisplayName("kan läsas men inte skrivas när ärendet är slut, och det som skrevs finns kvar på sidan")
	void closed(ArendeStatus end) throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Medan det pågick");
		String address = list() + "/" + stored(this.id);
		this.road.take(this.id, end);
		Document page = browser(this.road.ekonom).open(list());
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.text()).contains("Medan det pågick", "Ärendet är avslutat, så kommentarerna kan läsas");
		Document answer = browser(this.road.ekonom).answer(409, list(), "text", "För sent");
		assertThat(answer.text()).contains("Ärendet är avslutat, så kommentarerna kan inte ändras");
		assertThat(answer.select("#lost").val().strip()).isEqualTo("För sent");
		browser(this.road.ekonom).refused(address, 409);
		browser(this.road.ekonom).answer(409, address, "text", "För sent", "version", "0");
		browser(this.road.ekonom).answer(409, address + "/ta-bort");
	}

	@Test
	@DisplayName("finns inte för ett ärende eller en kommentar som inte finns, och inte under ett annat ärende")
	void unknown() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Här");
		ArendeId other = this.road.readyDraft();
		String elsewhere = "/arenden/" + other.value() + "/kommentarer/" + stored(this.id);
		browser(this.road.ekonom).refused("/arenden/471100/kommentarer", 404);
		browser(this.road.ekonom).answer(404, "/arenden/471100/kommentarer", "text", "Hej");
		browser(this.road.ekonom).refused(list() + "/471100", 404);
		browser(this.road.ekonom).refused(list() + "/99999999999999999999", 404);
		browser(this.road.ekonom).answer(404, elsewhere, "text", "Dit", "version", "0");
		browser(this.road.ekonom).answer(404, elsewhere + "/ta-bort");
	}

	@Test
	@DisplayName("delas på sidor med den senaste först, och kostar lika många frågor hur många de än är")
	void pages() throws Exception {
		browser(this.road.ekonom).done(list(), "text", "Kommentar 0");
		int one = this.queries.countOf(() -> browser(this.road.ekonom).open(list()));
		for (int i = 1; i <= KommentarPage.SIZE; i++) {
			this.kommentarer.write(this.road.ekonom, this.id, null, "Kommentar " + i);
		}
		assertThat(this.queries.countOf(() -> browser(this.road.ekonom).open(list()))).isEqualTo(one).isLessThan(10);
		Document first = browser(this.road.ekonom).open(list());
		assertThat(first.select(".kommentar-text").eachText()).hasSize(KommentarPage.SIZE)
			.startsWith("Kommentar " + KommentarPage.SIZE);
		assertThat(first.select(".pager a").attr("href")).isEqualTo(list() + "?sida=2");
		for (String beyond : List.of("2", "77")) {
			assertThat(browser(this.road.ekonom).open(list() + "?sida=" + beyond).select(".kommentar-text").eachText())
				.containsExactly("Kommentar 0");
		}
		assertThat(browser(this.road.ekonom).open(list() + "?sida=-3").select(".kommentar-text")).hasSize(20);
	}

	private KommentarPage all() {
		return this.kommentarer.find(this.road.handlaggare, this.id, 1);
	}

	/** The number of a case's latest comment. */
	private long stored(ArendeId arende) {
		return this.kommentarer.find(this.road.handlaggare, arende, 1).kommentarer().get(0).id();
	}

	private String list() {
		return "/arenden/" + this.id.value() + "/kommentarer";
	}

	private Browser browser(Actor actor) {
		return new Browser(this.mvc, actor);
	}

}
