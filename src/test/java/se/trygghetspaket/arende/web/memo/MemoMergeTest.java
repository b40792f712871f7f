package se.trygghetspaket.arende.web.memo;

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
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("När två har skrivit i samma tjänsteskrivelse")
class MemoMergeTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
	}

	@Test
	@DisplayName("är det som bara en har ändrat valt, och med ett tryck finns bådas ändringar")
	void presets() throws Exception {
		MemoFields mine = opened().with("avsnitt[0].text", text(0) + "\r\n\r\nMitt tillägg.");
		browser().done(path(), opened().with("mottagare", "Socialnämnden").with("action", "save").toArray());
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());

		assertThat(page.select("fieldset.merge").eachAttr("data-kind")).containsExactly("THEIRS_CHANGED",
				"MINE_CHANGED");
		browser().done(path(), send(page, "merge-save"));
		assertThat(akt().tjansteskrivelse().memo().mottagare()).isEqualTo("Socialnämnden");
		assertThat(text(0)).endsWith("\n\nMitt tillägg.");
	}

	@Test
	@DisplayName("kan båda texterna behållas och arbetas ihop i redigeraren")
	void both() throws Exception {
		MemoFields mine = opened().with("avsnitt[1].text", "Min text.");
		browser().done(path(), opened().with("avsnitt[1].text", "Hennes text.").with("action", "save").toArray());
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		String choice = page.select("fieldset.merge input[value=BOTH]").attr("name");
		assertThat(page.select("fieldset.merge label").eachText()).contains("Ta båda, efter varandra");

		Document editor = browser().answer(200, path(), send(page, "merge-edit", choice, "BOTH"));
		assertThat(editor.select("[name='avsnitt[1].text']").val()).isEqualTo("Min text.\n\nHennes text.");
		assertThat(text(1)).isEqualTo("Hennes text.");
		assertThat(editor.select("[name=version]").val()).isEqualTo(page.select("[name=version]").val());
	}

	@Test
	@DisplayName("är en rad som har bytt namn ingen krock: det som är kopplat till den följer med")
	void renamedLineIsNoClash() throws Exception {
		String before = akt().fordelning().poster().get(0).label();
		String tied = "Det blir {{belopp: " + before + "}}.";
		browser().done(path(), opened().with("avsnitt[1].text", tied).with("action", "save").toArray());
		MemoFields mine = opened().with("avsnitt[2].text", "Mer om {{belopp: " + before + "}}.");
		rename("Ny insats");
		assertThat(text(1)).contains("{{belopp: Ny insats}}");

		browser().done(path(), mine.with("action", "save").toArray());
		assertThat(text(1)).isEqualTo("Det blir {{belopp: Ny insats}}.");
		assertThat(text(2)).isEqualTo("Mer om {{belopp: Ny insats}}.");
	}

	@Test
	@DisplayName("kommer inga gamla namn tillbaka från en krock")
	void renamedLineInAClash() throws Exception {
		String before = akt().fordelning().poster().get(0).label();
		browser().done(path(),
				opened().with("avsnitt[1].text", "Det blir {{belopp: " + before + "}}.")
					.with("action", "save")
					.toArray());
		MemoFields mine = opened().with("avsnitt[1].text", "Det blev {{belopp: " + before + "}}.");
		rename("Ny insats");
		browser().done(path(), opened().with("mottagare", "Socialnämnden").with("action", "save").toArray());

		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		assertThat(page.select("fieldset.merge").eachAttr("data-kind")).containsExactly("THEIRS_CHANGED",
				"MINE_CHANGED");
		browser().done(path(), send(page, "merge-save"));
		assertThat(text(1)).isEqualTo("Det blev {{belopp: Ny insats}}.");
	}

	@Test
	@DisplayName("kommer sidan igen när en tredje hann spara, med valen kvar")
	void thirdPerson() throws Exception {
		MemoFields mine = opened().with("avsnitt[1].text", "Min text.");
		browser().done(path(), opened().with("avsnitt[1].text", "Hennes text.").with("action", "save").toArray());
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		String choice = page.select("fieldset.merge input[value=THEIRS]").attr("name");
		browser().done(path(), opened().with("mottagare", "Socialnämnden").with("action", "save").toArray());

		Document again = browser().answer(409, path(), send(page, "merge-save", choice, "THEIRS"));
		assertThat(again.select("fieldset.merge input[checked]").eachAttr("value")).containsExactly("THEIRS", "THEIRS");
		browser().done(path(), send(again, "merge-save"));
		assertThat(text(1)).isEqualTo("Hennes text.");
		assertThat(akt().tjansteskrivelse().memo().mottagare()).isEqualTo("Socialnämnden");
	}

	@Test
	@DisplayName("tas en undertecknare med som bara den andra har lagt till")
	void signatories() throws Exception {
		MemoFields mine = opened().with("avsnitt[1].text", "Min text.");
		int next = akt().tjansteskrivelse().underteckningar().size();
		browser().done(path(),
				opened().with("undertecknare[" + next + "].namn", "Åsa Ö").with("action", "save").toArray());
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		browser().done(path(), send(page, "merge-save"));
		assertThat(akt().tjansteskrivelse().underteckningar()).hasSize(next + 1);
		assertThat(text(1)).isEqualTo("Min text.");
	}

	private void rename(String label) {
		List<PostDraft> poster = new ArrayList<>(akt().fordelning().poster().stream().map(PostDraft::of).toList());
		Budgetpost first = akt().fordelning().poster().get(0);
		poster.set(0, new PostDraft(first.insats(), label, first.belopp(), first.motivering()));
		this.context.getBean(ArendeService.class)
			.savePoster(this.road.handlaggare, this.id, akt().underlag().fordelning().lockVersion(), poster);
	}

	/** The form as it is opened now, with what it begins with. */
	private MemoFields opened() throws Exception {
		return MemoFields.of(akt()).with("base", browser().open(path()).select("main [name=base]").val());
	}

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

	private String text(int avsnitt) {
		return akt().tjansteskrivelse().memo().avsnitt().get(avsnitt).text();
	}

	private ArendeAkt akt() {
		return this.road.akt(this.id);
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/tjansteskrivelse";
	}

}
