package se.trygghetspaket.settings.web;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.settings.logotyp.LogotypFileTest;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

@ApplicationTest
@DisplayName("Kommunens utseende")
class UtseendePageTest {

	private static final String PATH = "/installningar/utseende";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestDatabase database;

	@Autowired
	private HistoryService history;

	@Autowired
	private QueryCounter queries;

	private Actor administrator;

	private Browser browser;

	@BeforeEach
	void prepare() {
		this.administrator = new TestUsers(this.database).create("Alva Berg", Role.ADMINISTRATOR);
		this.browser = new Browser(this.mvc, this.administrator);
	}

	@Test
	@DisplayName("är produktens eget från början, utan någon egen stilmall")
	void standard() throws Exception {
		Document page = login();
		assertThat(page.select("link[href*=tema-]").eachAttr("href")).singleElement().asString().contains("/css/");
		assertThat(page.select(".brand-mark")).hasSize(1);
		assertThat(page.title()).isEqualTo("Logga in – Trygghetspaket");
	}

	@Test
	@DisplayName("visas innan det sparas, och syns sedan också där man loggar in")
	void lookedAtAndUsed() throws Exception {
		String look = checked(LogotypFileTest.png(120, 40), "kommun", "Upplands-Bro", "farg", "7A0019");
		assertThat(login().text()).doesNotContain("Upplands-Bro");
		Document preview = this.browser.open(look);
		assertThat(preview.select(".look")).hasSize(2);
		String css = answer(preview.select("link[href*=prov.css]").attr("href"), true).getContentAsString();
		assertThat(css).contains(".look-light {", ".look-dark {", "--tp-bar:#7a0019");

		this.browser.fill(look, PATH);
		Document page = login();
		assertThat(page.title()).isEqualTo("Logga in – Trygghetspaket, Upplands-Bro");
		assertThat(page.select(".brand").text()).isEqualTo("Trygghetspaket Upplands-Bro");
		assertThat(page.select("footer").text()).contains("Upplands-Bro");
		MockHttpServletResponse tema = answer(page.select("link[href^=/tema-]").attr("href").replaceAll("\\?.*", ""),
				false);
		assertThat(tema.getContentType()).isEqualTo("text/css;charset=UTF-8");
		assertThat(tema.getContentAsString()).contains("--tp-accent:#7a0019");
		assertThat(tema.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
		MockHttpServletResponse logo = answer(page.select(".brand-logo img").attr("src"), false);
		assertThat(logo.getContentType()).isEqualTo("image/png");
		assertThat(logo.getContentAsByteArray()).isEqualTo(LogotypFileTest.png(120, 40));
		assertThat(logo.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
		assertThat(logo.getHeader("Cache-Control")).contains("immutable");
		assertThat(this.history.verify().broken()).isEmpty();
		assertThat(this.browser.open("/installningar").select(".history").text()).contains("Upplands-Bro", "#7a0019");
	}

	@Test
	@DisplayName("kostar en fråga på en sida och ingen där ingen sida skrivs")
	void oneQuery() throws Exception {
		assertThat(this.queries.everythingOf(this::login)).hasSize(1);
		assertThat(this.queries.everythingOf(() -> this.mvc.perform(get("/")).andReturn())).isEmpty();
	}

	@Test
	@DisplayName("vägras med kontrasten och en färg som duger, och ingenting som skrevs försvinner")
	void contrast() throws Exception {
		MvcResult result = send(null, "kommun", "Upplands-Bro", "farg", "#ffcc00");
		assertThat(result.getResponse().getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.title()).startsWith("Fel: Utseende");
		assertThat(page.select(".error-summary a[href=#farg]").text()).contains(":1", "4,5:1", "mörkare", "#");
		assertThat(page.getElementById("kommun").val()).isEqualTo("Upplands-Bro");
		assertThat(page.getElementById("farg").val()).isEqualTo("#ffcc00");
		assertThat(this.browser.answer(422, PATH, "farg", "#003366", "darkFarg", "#003366")
			.select(".error-summary")
			.text()).contains("mörka bakgrund", "ljusare");
		assertThat(this.browser.refused(PATH + "/prov?farg=url(x)", 422).select(".error-summary")).hasSize(1);
		assertThat(this.browser.answer(422, PATH, "darkFarg", "#ffffff").select(".error-summary a").attr("href"))
			.isEqualTo("#darkFarg");
	}

	@Test
	@DisplayName("tar ingen bild som gör något")
	void refusedPicture() throws Exception {
		byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script></svg>"
			.getBytes(StandardCharsets.UTF_8);
		MvcResult result = send(svg, "kommun", "Upplands-Bro");
		assertThat(result.getResponse().getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(result.getResponse().getContentAsString()).select(".error-summary a[href=#file]").text())
			.contains("script");
		assertThat(this.browser.post(PATH, "logotyp", "999").getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("kan återställas")
	void reset() throws Exception {
		this.browser.done(PATH, "kommun", "Upplands-Bro", "farg", "#003366");
		this.browser.fill(PATH, PATH + "/aterstall");
		assertThat(login().title()).isEqualTo("Logga in – Trygghetspaket");
		assertThat(this.browser.open(PATH).select("form[action$=aterstall]")).isEmpty();
	}

	@Test
	@DisplayName("finns inte på andra adresser än dem som sidorna har")
	void unknown() throws Exception {
		this.browser.done(PATH, "farg", "#003366");
		for (String path : new String[] { "/tema-0.css", "/tema-0123456789abcdef.css",
				"/logotyp-0123456789abcdef.png" }) {
			assertThat(this.mvc.perform(get(path)).andReturn().getResponse().getStatus()).as(path).isEqualTo(404);
		}
	}

	private String checked(byte[] picture, String... fields) throws Exception {
		return String.valueOf(send(picture, fields).getResponse().getRedirectedUrl());
	}

	private MvcResult send(byte[] picture, String... fields) throws Exception {
		var request = multipart(PATH + "/prov");
		if (picture != null) {
			request.file(new MockMultipartFile("picture", "vapen.png", "text/html", picture));
		}
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.mvc.perform(request.with(csrf()).with(SignIn.as(this.administrator))).andReturn();
	}

	private Document login() throws Exception {
		return Jsoup.parse(answer("/login", false).getContentAsString());
	}

	private MockHttpServletResponse answer(String path, boolean signedIn) throws Exception {
		var request = get(java.net.URI.create(path));
		MockHttpServletResponse response = this.mvc
			.perform(signedIn ? request.with(SignIn.as(this.administrator)) : request)
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return response;
	}

}
