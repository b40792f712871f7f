package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("När två har ändrat samma fördelning")
class FordelningMergeTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private ArendeId id;

	private Document opened;

	@BeforeEach
	void draft() throws Exception {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet 2021", 1_000_000L, 2_000_000L,
				500_000L);
		this.opened = browser().open(path());
	}

	@Test
	@DisplayName("är det som bara en har ändrat valt, och med ett tryck finns allas ändringar")
	void presetsEverything() throws Exception {
		theirs(1, 2_500_000);
		Document page = browser().answer(409, path(), mine(0, "1,2", "save"));

		assertThat(page.select("fieldset.merge").eachAttr("data-kind")).containsExactly("MINE_CHANGED",
				"THEIRS_CHANGED");
		assertThat(page.select("fieldset.merge input[checked]").eachAttr("value")).containsExactly("MINE", "THEIRS");
		assertThat(page.select("fieldset.merge").get(1).select(".merge-side").stream().map(FordelningMergeTest::last))
			.containsExactly("2,0", "2,5", "2,0");
		assertThat(page.select("#summa").text().replace('\u00A0', ' ')).isEqualTo("Sammanfogat 4,2 mkr");
		assertThat(page.select("#kvar").text().replace('\u00A0', ' ')).contains("800 000 kr kvar");

		assertThat(browser().done(path(), send(page, "merge-save"))).isEqualTo(path());
		assertThat(amounts()).containsExactly(1_200_000L, 2_500_000L, 500_000L);
	}

	@Test
	@DisplayName("räknas summan om efter valen, utan att något sparas")
	void recounts() throws Exception {
		theirs(0, 1_500_000);
		Document page = browser().answer(409, path(), mine(0, "1,2", "save"));
		assertThat(page.select("#ej-valda")).hasSize(1);
		String choice = page.select("fieldset.merge input[value=THEIRS]").attr("name");

		Document counted = browser().answer(200, path(), send(page, "merge-count", choice, "THEIRS"));
		assertThat(counted.select("#summa").text().replace('\u00A0', ' ')).isEqualTo("Sammanfogat 4,0 mkr");
		assertThat(counted.select("#ej-valda")).isEmpty();
		assertThat(counted.select("fieldset.merge input[checked]").val()).isEqualTo("THEIRS");
		assertThat(amounts()).startsWith(1_500_000L);
	}

	@Test
	@DisplayName("kommer sidan igen när en tredje hann spara, med de val kvar som gäller det som är lika")
	void thirdPerson() throws Exception {
		theirs(0, 1_500_000);
		Document page = browser().answer(409, path(), mine(0, "1,2", "save"));
		String choice = page.select("fieldset.merge input[value=THEIRS]").attr("name");
		theirs(1, 100_000);

		Document again = browser().answer(409, path(), send(page, "merge-save", choice, "THEIRS"));
		assertThat(again.select("fieldset.merge input[checked]").eachAttr("value")).containsExactly("THEIRS", "THEIRS");
		theirs(0, 1_700_000);
		Document third = browser().answer(409, path(), send(again, "merge-save", choice, "THEIRS"));
		assertThat(third.text()).contains("Posten har ändrats igen sedan du valde");
		assertThat(third.select("fieldset.merge").get(0).select("input[checked]")).isEmpty();
		assertThat(amounts()).containsExactly(1_700_000L, 100_000L, 500_000L);

		browser().done(path(), send(third, "merge-save", choice, "MINE"));
		assertThat(amounts()).containsExactly(1_200_000L, 100_000L, 500_000L);
	}

	@Test
	@DisplayName("kan sammanfogningen öppnas i redigeraren, med det som är sparat nu som början")
	void opensInEditor() throws Exception {
		theirs(1, 2_500_000);
		Document page = browser().answer(409, path(), mine(0, "1,2", "save"));
		Document editor = browser().answer(200, path(), send(page, "merge-edit"));

		assertThat(editor.select("#fordelning input[name=belopp]").eachAttr("value")).containsExactly("1,2", "2,5",
				"0,5");
		assertThat(editor.select("#fordelning input[name=base]").val()).contains("\"2,5\"");
		assertThat(editor.select("#fordelning input[name=version]").val())
			.isEqualTo(page.select("input[name=version]").val());
		assertThat(amounts()).startsWith(1_000_000L);
	}

	@Test
	@DisplayName("rättas ett belopp som inte kan läsas först, med det man började med kvar")
	void unreadable() throws Exception {
		theirs(1, 2_500_000);
		Document editor = browser().answer(422, path(), mine(0, "1.2", "save"));
		assertThat(editor.select("#fordelning input[name=belopp]").eachAttr("value")).containsExactly("1.2", "2,0",
				"0,5");
		assertThat(editor.select("#fordelning input[name=base]").val())
			.isEqualTo(this.opened.select("#fordelning input[name=base]").val());
	}

	@Test
	@DisplayName("tål sidan påhittade val och en början som inte går att läsa")
	void tampered() throws Exception {
		theirs(0, 1_500_000);
		for (String base : List.of("{", "[]", "{\"insats\":[null]}", "{\"insats\":[\"1\"],\"label\":[]}", "null")) {
			List<String> sent = new ArrayList<>(List.of(mine(0, "1,2", "save")));
			sent.set(sent.indexOf("base") + 1, base);
			Document page = browser().answer(409, path(), sent.toArray(String[]::new));
			assertThat(page.select("fieldset.merge")).as(base).isNotEmpty();
			browser().answer(422, path(), send(page, "merge-save", "val-4711", "MINE", "val-1", "ALLT"));
		}
		new Browser(this.mvc, this.people.ekonom).answer(403, path(), mine(0, "1,2", "merge-save"));
		assertThat(amounts()).startsWith(1_500_000L);
	}

	private static String last(Element side) {
		return side.select(".merge-amount").text();
	}

	/** What the form sends when the amount of a line has been typed. */
	private String[] mine(int line, String belopp, String action) {
		List<String> sent = new ArrayList<>();
		int lines = 0;
		for (Element field : this.opened.select("#fordelning input[name], #fordelning textarea[name]")) {
			boolean typed = field.attr("name").equals("belopp") && lines++ == line;
			if (!field.attr("name").equals("_csrf")) {
				sent.addAll(List.of(field.attr("name"), typed ? belopp : field.val()));
			}
		}
		sent.addAll(List.of("action", action));
		return sent.toArray(String[]::new);
	}

	/** What the page of the clash sends, with other choices than it shows. */
	private static String[] send(Document page, String action, String... choices) {
		List<String> sent = new ArrayList<>(List.of(choices));
		sent.addAll(List.of("action", action));
		for (Element field : page.select("#krock input[type=hidden], #krock input[checked]")) {
			if (!List.of(choices).contains(field.attr("name")) && !field.attr("name").equals("_csrf")) {
				sent.addAll(List.of(field.attr("name"), field.val()));
			}
		}
		return sent.toArray(String[]::new);
	}

	private void theirs(int line, long kronor) {
		List<PostDraft> poster = new ArrayList<>(poster().stream().map(PostDraft::of).toList());
		Budgetpost post = poster().get(line);
		poster.set(line, new PostDraft(post.insats(), post.label(), Belopp.of(new Kronor(kronor)), post.motivering()));
		long version = this.services.getBean(UnderlagService.class)
			.get(this.people.handlaggare, this.id)
			.fordelning()
			.lockVersion();
		this.services.getBean(ArendeService.class).savePoster(this.people.handlaggare, this.id, version, poster);
	}

	private List<Long> amounts() {
		return poster().stream().map((post) -> post.belopp().orZero().value()).toList();
	}

	private List<Budgetpost> poster() {
		return this.services.getBean(UnderlagService.class)
			.get(this.people.handlaggare, this.id)
			.fordelning()
			.fordelning()
			.poster();
	}

	private Browser browser() {
		return new Browser(this.mvc, this.people.handlaggare);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/fordelning";
	}

}
