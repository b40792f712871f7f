package se.trygghetspaket.arende.web.insatser;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.LineageStore.StoredLineage;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan om vad det blev av insatserna")
class InsatserPageTest {

	private static final String PATH = "/paket/trygghetspaketet/2021/insatser";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private Browser browser;

	/** Fältarbete 1,0, Väktare 0,5 and another Väktare 0,3 of 2020. */
	private List<Long> before = List.of();

	/** Fältarbete 1,0, Ungdom 0,5 and another Ungdom 0,3 of 2021. */
	private List<Long> after = List.of();

	private ArendeId id = new ArendeId(0);

	@BeforeEach
	void twoYears() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.browser = new Browser(this.mvc, this.people.handlaggare);
		StoredFordelning earlier = read(2020, post("Fältarbete", 1_000_000L), post("Väktare", 500_000L),
				post("Väktare", 300_000L));
		Budgetpost kept = earlier.fordelning().poster().get(0);
		this.before = insatser(earlier);
		this.id = this.people.draft(this.people.ram(2021, 1_800_000), "Trygghet 2021", new Diarienummer("KS 2021/1"),
				List.of(PostDraft.of(kept), post("Ungdom", 500_000L), post("Ungdom", 300_000L)), earlier.id(),
				TestCase.place("Ulla Udd", this.people.undertecknare));
		this.after = insatser(
				this.services.getBean(UnderlagService.class).get(this.people.handlaggare, this.id).fordelning());
	}

	@Test
	@DisplayName("låter en post delas och en annan slås ihop med den, sparar det och säger att summorna är desamma")
	void splitAndMerge() throws Exception {
		Document page = this.browser.open(PATH);
		assertThat(page.select(".fate legend").eachText()).containsExactly("1. Fältarbete 1,0 mkr",
				"2. Väktare 0,5 mkr", "3. Väktare 0,3 mkr");
		assertThat(page.getElementById("jamforelse").select("tbody tr").eachText()).containsExactly(
				"Fältarbete 1,0 1,0 0,0 Oförändrad", "Ungdom 0,0 0,5 +0,5 Ny", "Ungdom 0,0 0,3 +0,3 Ny",
				"Väktare 0,5 0,0 −0,5 Utgår", "Väktare 0,3 0,0 −0,3 Utgår");

		String next = this.browser.done(PATH,
				fields("save", 0, kind(1), "SUCCEEDED", successor(1), after(1), share(1), "0,4", successor(1), after(2),
						share(1), "100 000 kr", kind(2), "SUCCEEDED", successor(2), after(2), share(2), ""));

		assertThat(next).isEqualTo(PATH);
		Document saved = this.browser.open(PATH);
		assertThat(saved.getElementById("jamforelse").text())
			.contains("Summan 2020 är 1,8 mkr före och efter. Summan 2021 är 1,8 mkr före och efter.");
		assertThat(saved.getElementById("jamforelse").select("tbody tr").eachText()).containsExactly(
				"Fältarbete 1,0 1,0 0,0 Oförändrad", "Ungdom Var 2020: Väktare (0,4 av 0,5) 0,4 0,5 +0,1 Ökad",
				"Ungdom Var 2020: Väktare (0,1 av 0,5) och Väktare (0,3) 0,4 0,3 −0,1 Minskad");
		assertThat(saved.select("[name=" + share(1) + "]").eachAttr("value")).containsExactly("0,4", "0,1");
		assertThat(saved.select(".fate").get(2).text()).contains("Slås ihop med Väktare");
		assertThat(stored()).extracting(StoredLineage::revision).isEqualTo(1);
	}

	@Test
	@DisplayName("håller isär poster som heter lika med plats och belopp, och väljer med insatsens nummer")
	void equalLabels() throws Exception {
		Document page = this.browser.answer(200, PATH, fields("add-" + this.before.get(1), 0));

		assertThat(page.select("optgroup").eachAttr("label")).containsExactly("Förslag 2021: Trygghet 2021");
		assertThat(page.select("optgroup option").eachText()).containsExactly("1. Fältarbete (1,0 mkr)",
				"2. Ungdom (0,5 mkr)", "3. Ungdom (0,3 mkr)");
		assertThat(page.select("optgroup option").eachAttr("value"))
			.containsExactlyElementsOf(this.after.stream().map(String::valueOf).toList());
		assertThat(page.select("option[value=" + this.before.get(1) + "]").text())
			.isEqualTo("Väktare, en del stannar kvar");
		assertThat(stored()).isNull();
	}

	@Test
	@DisplayName("knapparna lägger till och tar bort det skrivna, räknar om jämförelsen och sparar inget")
	void buttonsStoreNothing() throws Exception {
		String[] typed = { kind(1), "SUCCEEDED", successor(1), after(1), share(1), "x", successor(1), "", share(1),
				"0,1", kind(2), "PAUSED", "note-" + this.before.get(2), "Vilar <b>" };
		Document more = this.browser.answer(200, PATH, fields("add-" + this.before.get(1), 0, typed));
		assertThat(more.select("[name=" + share(1) + "]").eachAttr("value")).containsExactly("x", "0,1", "");
		assertThat(more.select("[name=note-" + this.before.get(2) + "]").val()).isEqualTo("Vilar <b>");
		assertThat(more.select("[role=status]").text()).contains("inte sparad än");
		Document fewer = this.browser.answer(200, PATH, fields("remove-" + this.before.get(1) + "-0", 0, typed));
		assertThat(fewer.select("[name=" + share(1) + "]").eachAttr("value")).containsExactly("0,1");
		Document counted = this.browser.answer(200, PATH,
				fields("preview", 0, kind(1), "SUCCEEDED", successor(1), after(1), share(1), ""));
		assertThat(counted.getElementById("jamforelse").text()).contains("Var 2020: Väktare (0,5)");
		this.browser.answer(200, PATH, fields("nonsense", 0, typed));
		assertThat(stored()).isNull();
	}

	@Test
	@DisplayName("andelar som inte går ihop vägras med hur mycket som fattas, vid sitt fält, och inget lagras")
	void shares() throws Exception {
		Document page = this.browser.answer(422, PATH, fields("save", 0, kind(1), "SUCCEEDED", successor(1), after(1),
				share(1), "0,4", successor(1), after(2), share(1), "0,05"));

		assertThat(page.select("[role=alert]").text())
			.contains("Andelarna är tillsammans 0,45 mkr, men posten hade 0,50 mkr. Det fattas 0,05 mkr.");
		assertThat(page.getElementById(page.select("[aria-invalid=true]").attr("aria-describedby")).text())
			.contains("Det fattas 0,05 mkr");
		assertThat(page.select("[name=" + share(1) + "]").eachAttr("value")).containsExactly("0,4", "0,05");
		assertThat(error("Det är 0,1 mkr för mycket", kind(1), "SUCCEEDED", successor(1), after(1), share(1), "0,6"))
			.isTrue();
		assertThat(error("Skriv hur stor del", kind(1), "SUCCEEDED", successor(1), after(1), share(1), "0,5",
				successor(1), after(2), share(1), ""))
			.isTrue();
		assertThat(error("inte vara negativ", kind(1), "SUCCEEDED", successor(1), after(1), share(1), "-0,5")).isTrue();
		assertThat(error("decimalkomma", kind(1), "SUCCEEDED", successor(1), after(1), share(1), "0.5")).isTrue();
		assertThat(stored()).isNull();
	}

	@Test
	@DisplayName("en ring, samma post två gånger, ingen post eller en post i ett annat paket vägras med en mening")
	void refused() throws Exception {
		assertThat(error("bildar en ring", kind(1), "SUCCEEDED", successor(1), String.valueOf(this.before.get(2)),
				share(1), "", kind(2), "SUCCEEDED", successor(2), String.valueOf(this.before.get(1)), share(2), ""))
			.isTrue();
		assertThat(error("vald två gånger för Väktare", kind(1), "SUCCEEDED", successor(1), after(1), share(1), "0,2",
				successor(1), after(1), share(1), "0,3"))
			.isTrue();
		assertThat(error("Välj vad Väktare blev", kind(1), "SUCCEEDED")).isTrue();
		assertThat(error("Välj en post i listan", kind(1), "SUCCEEDED", successor(1), "99999", share(1), "")).isTrue();
		assertThat(error("Korta den till högst 300 tecken", kind(1), "ENDED", "note-" + this.before.get(1),
				"å".repeat(301)))
			.isTrue();
		assertThat(this.browser.post(PATH, fields("save", 0, kind(1), "NONSENS")).getResponse().getStatus())
			.isEqualTo(400);
		assertThat(this.browser.post(PATH, fields("save", 0, successor(1), "1")).getResponse().getStatus())
			.isEqualTo(400);
		assertThat(stored()).isNull();
	}

	@Test
	@DisplayName("den som har sett en äldre revision får båda, och kan spara sitt ovanpå")
	void clash() throws Exception {
		this.browser.done(PATH, fields("save", 0, kind(1), "PAUSED", "note-" + this.before.get(1), "Vila"));
		String[] mine = { kind(1), "SUCCEEDED", successor(1), after(1), share(1), "" };
		Document page = this.browser.answer(409, PATH, fields("save", 0, mine));

		assertThat(page.select("table tbody tr").eachText()).containsExactly("Väktare Blev Ungdom Pausad: Vila");
		assertThat(page.select("input[name=revision]").val()).isEqualTo("1");
		assertThat(page.select("input[name=" + successor(1) + "]").val()).isEqualTo(after(1));
		assertThat(stored()).extracting(StoredLineage::revision).isEqualTo(1);
		this.browser.done(PATH, fields("save", 1, mine));
		assertThat(stored()).extracting(StoredLineage::revision).isEqualTo(2);
		Document history = this.browser.open("/paket/trygghetspaketet/historik");
		assertThat(history.text()).contains("angav vad det blev av insatserna till 2021",
				"Väktare: nu ”blev Ungdom”, förut ”pausad: Vila”.");
	}

	@Test
	@DisplayName("läses av alla med en roll, ändras av handläggare och ekonom, och visar inte läsaren ett utkast")
	void readOnly() throws Exception {
		this.browser.done(PATH, fields("save", 0, kind(2), "MOVED_OUT", "note-" + this.before.get(2), "Till polisen"));
		Browser reader = new Browser(this.mvc, this.people.lasare);
		Document page = reader.open(PATH);

		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("table").first().select("tbody tr").eachText()).containsExactly(
				"Fältarbete 1,0 mkr Fortsätter som sig själv", "Väktare 0,5 mkr Fortsätter som sig själv",
				"Väktare 0,3 mkr Flyttad ur paketet: Till polisen");
		assertThat(page.text()).contains("Jämförelsen visas här när det finns poster för 2021")
			.doesNotContain("Ungdom");
		assertThat(reader.post(PATH, fields("save", 1)).getResponse().getStatus()).isEqualTo(403);
		new Browser(this.mvc, this.people.ekonom).done(PATH, fields("save", 1));
		assertThat(stored()).extracting(StoredLineage::revision).isEqualTo(2);
	}

	@Test
	@DisplayName("ett år utan föregångare och ett år efter ett hopp säger varför och vart man kan gå")
	void nothingBefore() throws Exception {
		Document first = this.browser.open("/paket/trygghetspaketet/2020/insatser");
		assertThat(first.text()).contains("Ingen fördelning för 2019", "inte för något tidigare år heller");
		Document gap = this.browser.open("/paket/trygghetspaketet/2025/insatser");
		assertThat(gap.text()).contains("Det finns ingen fördelning för 2024. Den senaste före 2025 är för 2020");
		assertThat(gap.select(".empty a").eachAttr("href")).contains("/paket/trygghetspaketet",
				"/paket/trygghetspaketet/2020/insatser");
		this.browser.answer(409, "/paket/trygghetspaketet/2025/insatser", fields("save", 0));
		assertThat(this.browser.open("/paket/trygghetspaketet/1990/insatser").text())
			.contains("Ingen fördelning för 1989");
		this.browser.refused("/paket/annat/2021/insatser", 404);
	}

	@Test
	@DisplayName("ett ärende som har lämnats vidare behåller sin jämförelse, och sidan säger det")
	void keeping() throws Exception {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);
		Document page = this.browser.open(PATH);
		assertThat(page.select(".note-info").text()).contains("behåller den jämförelse som gällde då", "Trygghet 2021");
		this.browser.done(PATH, fields("save", 0, kind(1), "SUCCEEDED", successor(1), after(1), share(1), ""));

		assertThat(this.browser.open("/paket/trygghetspaketet/2021/jamforelse").text()).doesNotContain("Var 2020");
	}

	@Test
	@DisplayName("kostar lika många frågor med fem år och flera utkast som med ett")
	void fixedNumberOfQueries() throws Exception {
		int few = this.queries.countOf(() -> this.browser.open(PATH));
		for (int year = 2022; year < 2026; year++) {
			read(year, post("A", 1L), post("B", 2L));
		}
		this.people.draft(this.people.ram(2021, 1_800_000), "Ett till", 1_000L, 2_000L, 3_000L);
		assertThat(this.queries.countOf(() -> this.browser.open(PATH))).isEqualTo(few).isLessThanOrEqualTo(10);
	}

	private boolean error(String sentence, String... typed) throws Exception {
		return this.browser.answer(422, PATH, fields("save", 0, typed))
			.select("[role=alert]")
			.text()
			.contains(sentence);
	}

	private String[] fields(String action, int revision, String... typed) {
		String[] all = new String[typed.length + 4];
		System.arraycopy(typed, 0, all, 4, typed.length);
		System.arraycopy(new String[] { "action", action, "revision", String.valueOf(revision) }, 0, all, 0, 4);
		return all;
	}

	private String kind(int index) {
		return "kind-" + this.before.get(index);
	}

	private String successor(int index) {
		return "successor-" + this.before.get(index);
	}

	private String share(int index) {
		return "share-" + this.before.get(index);
	}

	private String after(int index) {
		return String.valueOf(this.after.get(index));
	}

	private @Nullable StoredLineage stored() {
		return this.services.getBean(LineageService.class)
			.find(this.people.paket.id(), new BudgetYear(2021))
			.orElse(null);
	}

	private StoredFordelning read(int year, PostDraft... poster) {
		return this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), new BudgetYear(year), FordelningOrigin.INLAST, List.of(poster));
	}

	private static List<Long> insatser(StoredFordelning stored) {
		return stored.fordelning().poster().stream().map((post) -> post.insats().value()).toList();
	}

	private static PostDraft post(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

}
