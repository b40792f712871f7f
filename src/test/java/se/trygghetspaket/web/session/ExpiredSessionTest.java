package se.trygghetspaket.web.session;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("När sessionen har gått ut")
class ExpiredSessionTest {

	private static final String TYPED = "Första raden\nAndra raden <b>med</b> åäö";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private TestDatabase database;

	@BeforeEach
	void account() {
		this.users.create("karin", "Karin Ek", "hemligt", Set.of(Role.HANDLAGGARE));
	}

	@Test
	@DisplayName("finns det skrivna kvar efter inloggningen, att skicka igen dit det skulle")
	void typingComesBack() throws Exception {
		Cookie anonymous = expectKept(formFromHere().param("text", TYPED).param("lockVersion", "3"));
		Cookie session = signIn(anonymous, "/osparat");

		Document page = page(get("/osparat").cookie(session));
		assertThat(page.title()).startsWith("Du loggades ut – din text finns kvar");
		assertThat(page.select("main form").first().attr("action")).isEqualTo("/arenden/7/tjansteskrivelse?flik=2");
		assertThat(page.select("textarea[name=text]").first().wholeText().stripLeading()).isEqualTo(TYPED);
		assertThat(page.select("input[name=lockVersion]").val()).isEqualTo("3");
		assertThat(page.select("main form").first().select("input[name=_csrf]").val()).isNotEmpty()
			.isNotEqualTo("gammal");
		assertThat(page.select("[name=losenord], [name=flik]")).isEmpty();
	}

	@Test
	@DisplayName("står värden med samma namn kvar i sin ordning, korta och långa om vartannat")
	void equalNamesKeepTheirOrder() throws Exception {
		String longer = "Förebyggande insatser på fritidsgårdar i samverkan med polis och skola";
		Cookie session = signIn(expectKept(formFromHere().param("label", "SSPF", longer, "Väktare")), "/osparat");

		assertThat(page(get("/osparat").cookie(session)).select("[name=label]").stream().map(Element::val))
			.map(String::strip)
			.containsExactly("SSPF", longer, "Väktare");
	}

	@Test
	@DisplayName("glöms det skrivna när det har skickats igen och tagits emot, inte förr")
	void forgottenWhenTaken() throws Exception {
		Cookie session = signIn(expectKept(formFromHere().param("text", TYPED)), "/osparat");
		String token = page(get("/osparat").cookie(session)).select("main input[name=_csrf]").first().val();

		this.mvc.perform(post("/finns-inte").cookie(session).param("_csrf", token).param("_osparat", "1"))
			.andExpect(status().isNotFound());
		assertThat(page(get("/osparat").cookie(session)).select("textarea")).hasSize(1);

		this.mvc.perform(post("/osparat/kasta").cookie(session).param("_csrf", token)).andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/osparat").cookie(session)).andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("kommer det skrivna tillbaka också när bara formulärets bevis är gammalt")
	void staleTokenKeepsTyping() throws Exception {
		Cookie session = signIn(new Cookie("SESSION", "utgangen"), "/");
		this.mvc.perform(formFromHere().param("text", TYPED).cookie(session)).andExpect(redirectedUrl("/osparat"));
		Document page = page(get("/osparat").cookie(session));
		assertThat(page.select("textarea")).hasSize(1);
		assertThat(page.select("h1").text()).startsWith("Sidan var gammal");
	}

	@Test
	@DisplayName("sparas ingenting som en annan webbplats har skickat")
	void foreignFormIsNotKept() throws Exception {
		this.mvc.perform(post("/arenden/7").header("Sec-Fetch-Site", "cross-site").param("text", TYPED))
			.andExpect(forwardedUrl("/nekad"));
		assertThat(storedAttributes()).isZero();
	}

	@Test
	@DisplayName("sparas ingenting som är större än en lång tjänsteskrivelse")
	void hugeFormIsNotKept() throws Exception {
		this.mvc.perform(formFromHere().param("text", "x".repeat(KeptForms.MAX_CHARACTERS)))
			.andExpect(forwardedUrl("/nekad"));
		assertThat(storedAttributes()).isZero();
	}

	@Test
	@DisplayName("lever det sparade en halvtimme utan inloggning och vanlig tid efter den")
	void keptFormIsShortLived() throws Exception {
		Cookie anonymous = expectKept(formFromHere().param("text", TYPED));
		assertThat(lifetime()).isEqualTo(KeptForms.SECONDS_TO_SIGN_IN);
		signIn(anonymous, "/osparat");
		assertThat(lifetime()).isEqualTo(8 * 60 * 60);
	}

	@Test
	@DisplayName("får ett skript en felkod och inte inloggningssidan")
	void scriptGetsStatus() throws Exception {
		this.mvc.perform(get("/arenden").header("Sec-Fetch-Mode", "cors")).andExpect(status().isUnauthorized());
		this.mvc.perform(formFromHere().header("Sec-Fetch-Mode", "cors")).andExpect(status().isForbidden());
	}

	private static MockHttpServletRequestBuilder formFromHere() {
		return post("/arenden/7/tjansteskrivelse?flik=2").header("Sec-Fetch-Site", "same-origin")
			.param("_csrf", "gammal")
			.param("losenord", "inte sparat");
	}

	private Cookie expectKept(MockHttpServletRequestBuilder form) throws Exception {
		return this.mvc.perform(form)
			.andExpect(redirectedUrl("/login?utgangen"))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
	}

	private Cookie signIn(Cookie before, String target) throws Exception {
		MvcResult login = this.mvc.perform(get("/login?utgangen").cookie(before)).andReturn();
		Cookie cookie = login.getResponse().getCookie("SESSION");
		String token = Jsoup.parse(login.getResponse().getContentAsString()).select("main input[name=_csrf]").val();
		return this.mvc
			.perform(post("/login").cookie((cookie != null) ? cookie : before)
				.param("username", "karin")
				.param("password", "hemligt")
				.param("_csrf", token))
			.andExpect(redirectedUrl(target))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
	}

	private int storedAttributes() {
		return this.database.superuser()
			.sql("select count(*) from spring_session_attributes where attribute_name like '%KeptForms%'")
			.query(Integer.class)
			.single();
	}

	private int lifetime() {
		return this.database.superuser()
			.sql("select max_inactive_interval from spring_session")
			.query(Integer.class)
			.single();
	}

}
