package se.trygghetspaket.arende.web.granskning;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.SeenFields;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@DisplayName("Granskningens sida")
class GranskningPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private QueryCounter queries;

	private ReviewedDraft draft;

	private String path;

	@BeforeEach
	void draft() {
		this.draft = new ReviewedDraft(this.context);
		this.path = "/arenden/" + this.draft.id.value() + "/granskning";
	}

	@Test
	@DisplayName("ger det som sågs, grupperat efter allvar, med vägen till markeringen och tillbaka")
	void findingsAndMarks() throws Exception {
		Document page = open();

		assertThat(page.select(".group h2").eachText()).startsWith("Fel som måste rättas", "Varningar");
		for (var finding : page.select(".finding[id]")) {
			String number = finding.id().replace("iakttagelse-", "");
			assertThat(finding.select("h3").text()).startsWith(number);
			finding.select("a[href^=#plats-]").forEach((link) -> {
				assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
				assertThat(page.select(".mark-ref[href=#" + finding.id() + "]")).as(finding.id()).hasSize(1);
			});
		}
		assertThat(page.select("mark").text()).contains("2,5 mkr");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select(".figure .dokument-beslut, .figure table")).hasSize(2);
	}

	@Test
	@DisplayName("säger vad varje belopp i texten läses som och om det stämmer")
	void amounts() throws Exception {
		Document page = open();
		assertThat(page.select(".amounts-read tbody tr")).singleElement()
			.satisfies((line) -> assertThat(line.text()).contains("2,5 mkr", "beloppet för Fältgruppen 2021",
					"stämmer inte, siffrorna säger 3,0 mkr", "Koppla"));
	}

	@Test
	@DisplayName("visar ekonom, undertecknare och sekreterare allt men inga knappar, och andra ingenting")
	void roles() throws Exception {
		this.draft.setAside(this.draft.key(Regel.BESLUT_UTAN_SUMMA));
		for (Role role : List.of(Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE)) {
			Document page = new Browser(this.mvc, this.draft.road.actor(role)).open(this.path);
			assertThat(page.select(".finding").text()).contains("Så skriver vi.", "Hanna Lind");
			assertThat(page.select("main form")).as(role.name()).isEmpty();
		}
		for (Role role : List.of(Role.LASARE, Role.ADMINISTRATOR)) {
			new Browser(this.mvc, this.draft.road.actor(role)).refused(this.path, 403);
		}
	}

	@Test
	@DisplayName("åtgärdar med en knapp, säger vad som gjordes och kan ångra det så länge ingen har ändrat texten")
	void fixAndUndo() throws Exception {
		MvcResult fixed = post(null, "/atgarda", "key", this.draft.key(Regel.BESLUT_UTAN_ENHET), "version",
				this.draft.version());
		assertThat(fixed.getResponse().getRedirectedUrl()).isEqualTo(this.path);
		Cookie session = fixed.getResponse().getCookie("SESSION");
		assertThat(fixed.getFlashMap().get("flash")).asString().contains("Skriv enhet efter varje belopp");
		assertThat(this.draft.form().withUnit()).isTrue();
		assertThat(openIn(session).select("form[action$=/angra]")).hasSize(1);
		assertThat(open().select("form[action$=/angra]")).as("somebody else").isEmpty();

		post(session, "/angra", "version", this.draft.version());
		assertThat(this.draft.form().withUnit()).isFalse();

		post(session, "/atgarda", "key", this.draft.key(Regel.BESLUT_UTAN_ENHET), "version", this.draft.version());
		this.draft.save(this.draft.form(), "Annan text.");
		assertThat(openIn(session).select("form[action$=/angra]")).isEmpty();
		assertThat(post(session, "/angra", "version", this.draft.version()).getResponse().getStatus()).isEqualTo(409);
		assertThat(this.draft.form().withUnit()).isTrue();
	}

	@Test
	@DisplayName("kopplar ett belopp i texten till siffrorna med en knapp")
	void tie() throws Exception {
		Document page = open();
		String key = page.select(".amounts-read input[name=key]").val();
		browser().done(this.path + "/atgarda", "key", key, "version", this.draft.version());
		assertThat(this.draft.memo().avsnitt().get(this.draft.memo().avsnitt().size() - 1).text())
			.contains("{{belopp: Fältgruppen}}");
	}

	@Test
	@DisplayName("gör ingenting när texten har ändrats sedan sidan öppnades, och säger det (409)")
	void changedMeanwhile() throws Exception {
		String before = this.draft.version();
		String key = this.draft.key(Regel.BESLUT_UTAN_ENHET);
		this.draft.save(this.draft.form(), "Annan text.");
		Document page = browser().answer(409, this.path + "/atgarda", "key", key, "version", before);
		assertThat(page.select("[role=alert]").text()).contains("har ändrats sedan sidan öppnades");
		assertThat(this.draft.form().withUnit()).isFalse();
		page = browser().answer(409, this.path + "/lamna", "key", "0", "skal", "Mitt långa skäl");
		assertThat(page.select("#lost").text()).isEqualTo("Mitt långa skäl");
	}

	@Test
	@DisplayName("lämnar inget utan skäl, och pekar på fältet (422)")
	void reasonRequired() throws Exception {
		String key = this.draft.key(Regel.BESLUT_UTAN_SUMMA);
		Document page = browser().answer(422, this.path + "/lamna", "key", key, "skal", "  ");
		assertThat(page.select("details[open] .invalid").text()).contains("Skriv ett skäl");
		assertThat(page.select("details[open] textarea").attr("aria-invalid")).isEqualTo("true");
		page = browser().answer(422, this.path + "/lamna", "key", this.draft.key(Regel.BESLUT_UTAN_ENHET), "skal",
				"Vill inte");
		assertThat(page.select("[role=alert]").text()).contains("måste rättas");
		assertThat(this.draft.seen().aside()).isEmpty();
	}

	@Test
	@DisplayName("lämnar en varning utan åtgärd och tar tillbaka det, och historiken berättar om båda")
	void setAsideAndTakeBack() throws Exception {
		browser().done(this.path + "/lamna", "key", this.draft.key(Regel.BESLUT_UTAN_SUMMA), "skal", "Så skriver vi.");
		Document page = open();
		assertThat(page.select("#lamnade ~ .findings").text()).contains("Beslutet saknar summa", "Så skriver vi.",
				"Hanna Lind");
		browser().done(this.path + "/ta-tillbaka", "aside", page.select("input[name=aside]").val());
		assertThat(open().select("#lamnade")).isEmpty();

		String history = browser().open("/arenden/" + this.draft.id.value() + "/historik").text();
		assertThat(history).contains("Hanna Lind lämnade en iakttagelse i granskningen utan åtgärd.",
				"Skäl: Så skriver vi.", "Iakttagelsen: Beslutet har ingen summa.",
				"Hanna Lind tog tillbaka att en iakttagelse i granskningen lämnades utan åtgärd.");
	}

	@Test
	@DisplayName("är tom när inget är att anmärka, med vägen vidare")
	void empty() throws Exception {
		this.draft.finish();
		Document page = open();
		assertThat(page.select(".empty h2").text()).isEqualTo("Inga anmärkningar");
		assertThat(page.select(".empty a").attr("href")).endsWith("/lamna-till-ekonomi");
	}

	@Test
	@DisplayName("har fel som stoppar också den som skickar förbi sidan, och leder dit (422)")
	void blocksDirectPost() throws Exception {
		String submit = "/arenden/" + this.draft.id.value() + "/lamna-till-ekonomi";
		Document page = browser().answer(422, submit, SeenFields.of(this.draft.akt()));
		assertThat(page.select(".tasks a").eachAttr("href")).contains(this.path);
		assertThat(this.draft.road.status(this.draft.id)).isEqualTo(ArendeStatus.UTKAST);
		assertThat(page.select("main .finding").text()).contains("Beslutet har ingen summa");
	}

	@Test
	@DisplayName("syns i korthet på ärendets sida, i redigeringen och för det som bara är skrivet där")
	void onOtherPages() throws Exception {
		String arende = "/arenden/" + this.draft.id.value();
		assertThat(browser().open(arende).select(".granskning-step").text()).startsWith("Granskning:")
			.contains(" fel,");
		Document editor = browser().open(arende + "/tjansteskrivelse");
		assertThat(editor.select(".granskning-panel .finding-fel a[href^=#avsnitt-]")).isNotEmpty();
		String[] typed = MemoFields.of(this.draft.akt()).with("withUnit", "true").with("action", "preview").toArray();
		Document preview = browser().answer(200, arende + "/tjansteskrivelse", typed);
		assertThat(preview.select(".granskning-panel").text()).doesNotContain("saknar enhet").contains("ingen summa");
	}

	@Test
	@DisplayName("låter ekonomen se vad som har lämnats, och varför, där intyget ges")
	void onCertificate() throws Exception {
		this.draft.setAside(this.draft.key(Regel.BESLUT_UTAN_SUMMA));
		this.draft.save(new BeslutForm(false, true, false), "Text.");
		this.draft.road.take(this.draft.id, ArendeStatus.EKONOMIGRANSKNING);
		Document page = new Browser(this.mvc, this.draft.road.ekonom)
			.open("/arenden/" + this.draft.id.value() + "/intyga");
		assertThat(page.select("main").text()).contains("Så skriver vi.", "Beslutet har ingen summa.");
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket det än finns att anmärka på")
	void fixedNumberOfQueries() throws Exception {
		int many = this.queries.countOf(this::open);
		this.draft.save(new BeslutForm(true, true, true), "Text.");
		assertThat(this.queries.countOf(this::open)).isEqualTo(many).isLessThan(20);
	}

	private Browser browser() {
		return new Browser(this.mvc, this.draft.road.handlaggare);
	}

	private Document open() throws Exception {
		return browser().open(this.path);
	}

	private Document openIn(Cookie session) throws Exception {
		MvcResult result = browser().send(MockMvcRequestBuilders.get(this.path).cookie(session));
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcResult post(@Nullable Cookie session, String step, String... fields) throws Exception {
		var request = MockMvcRequestBuilders.post(this.path + step).with(csrf());
		if (session != null) {
			request.cookie(session);
		}
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return browser().send(request);
	}

}
