package se.trygghetspaket.web.language;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Sidornas språk")
class ChosenLanguageTest {

	private static final Cookie ENGLISH = new Cookie(ChosenLanguage.COOKIE, "en");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@BeforeEach
	void accounts() {
		this.users.create("karin", "Karin Ek", "hemligt", Set.of(Role.EKONOM));
		this.users.create("olle", "Olle Ask", "hemligt", Set.of(Role.EKONOM));
	}

	@Test
	@DisplayName("är svenska tills någon väljer annat, vad webbläsaren än ber om")
	void swedishByDefault() throws Exception {
		Document page = page(get("/login").header("Accept-Language", "en-GB,en"));
		assertThat(page.select("html").attr("lang")).isEqualTo("sv");
		assertThat(page.select("h1").text()).isEqualTo("Logga in");
		assertThat(page.select(".language button").attr("lang")).isEqualTo("en");
		assertThat(page.select(".language button").text()).isEqualTo("English");
		Document nonsense = page(get("/login").cookie(new Cookie(ChosenLanguage.COOKIE, "tlh")));
		assertThat(nonsense.select("html").attr("lang")).isEqualTo("sv");
	}

	@Test
	@DisplayName("väljs redan där man loggar in, följer med in och minns kontot i en annan webbläsare")
	void isKeptWithTheAccount() throws Exception {
		Cookie anonymous = choose(session(get("/login")), "en");
		Document login = page(get("/login").cookie(anonymous));
		assertThat(login.select("html").attr("lang")).isEqualTo("en");
		assertThat(login.select("h1").text()).isEqualTo("Sign in");
		assertThat(login.select(".language button").text()).isEqualTo("Svenska");

		Cookie signedIn = signIn("karin", anonymous);
		assertThat(heading(signedIn)).isEqualTo("There is no package yet");

		Cookie elsewhere = signIn("karin", session(get("/login")));
		assertThat(heading(elsewhere)).isEqualTo("There is no package yet");
		choose(elsewhere, "sv");
		assertThat(heading(elsewhere)).isEqualTo("Inget paket finns än");
		assertThat(heading(signIn("karin", session(get("/login"))))).isEqualTo("Inget paket finns än");
	}

	@Test
	@DisplayName("är kontots också i en webbläsare där någon annan har läst engelska")
	void isNotInherited() throws Exception {
		MockHttpServletResponse login = response(get("/login").cookie(ENGLISH));
		assertThat(Jsoup.parse(login.getContentAsString()).select("h1").text()).isEqualTo("Sign in");
		Cookie signedIn = signIn("olle", login.getCookie("SESSION"), ENGLISH);
		assertThat(heading(signedIn)).isEqualTo("Inget paket finns än");
	}

	@Test
	@DisplayName("kommer man tillbaka från till den sida man var på, och aldrig till en annan webbplats")
	void returnsToThePage() throws Exception {
		assertThat(afterChoosing("http://localhost/paket/trygg/2021?jamfor=forra"))
			.isEqualTo("/paket/trygg/2021?jamfor=forra");
		assertThat(afterChoosing("https://ond.example/paket")).isEqualTo("/");
		assertThat(afterChoosing("http://localhost//ond.example")).isEqualTo("/");
		assertThat(response(post("/sprak").with(csrf()).param("sprak", "en")).getRedirectedUrl()).isEqualTo("/");
		assertThat(response(post("/sprak").with(csrf())).getStatus()).isEqualTo(400);
	}

	@Test
	@DisplayName("kan inte väljas åt någon från en annan webbplats")
	void needsItsToken() throws Exception {
		assertThat(response(post("/sprak").param("sprak", "en")).getForwardedUrl()).isEqualTo("/nekad");
	}

	@Test
	@DisplayName("gäller sidan som säger nej också, men byts inte där det kan stå något som inte är sparat")
	void errorPages() throws Exception {
		Document missing = page(get("/finns-inte").with(SignIn.as(Role.EKONOM)).cookie(ENGLISH));
		assertThat(missing.select("h1").text()).isEqualTo("There is no such page");
		assertThat(missing.select(".language")).hasSize(1);
		Document refused = page(post("/paket").with(SignIn.as(Role.EKONOM)).with(csrf()).cookie(ENGLISH));
		assertThat(refused.select("h1").text()).isEqualTo("This page cannot be called that way");
		assertThat(refused.select(".language")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/paket", "/api/v1/finns-inte" })
	@DisplayName("är alltid svenska för program")
	void programsGetSwedish(String address) throws Exception {
		String problem = response(get(address).cookie(ENGLISH)).getContentAsString();
		assertThat(problem).contains("Inloggning saknas");
	}

	private String afterChoosing(String referer) throws Exception {
		return response(post("/sprak").with(csrf()).header("Referer", referer).param("sprak", "en")).getRedirectedUrl();
	}

	private String heading(Cookie session) throws Exception {
		return page(get("/").cookie(session)).select("h1").text();
	}

	private Cookie choose(Cookie session, String language) throws Exception {
		String token = page(get("/").cookie(session), get("/login").cookie(session));
		response(post("/sprak").cookie(session).param("_csrf", token).param("sprak", language));
		return session;
	}

	/** The token of the first of these pages that shows the choice of a language. */
	private String page(MockHttpServletRequestBuilder... requests) throws Exception {
		for (MockHttpServletRequestBuilder request : requests) {
			String token = page(request).select(".language input[name=_csrf]").val();
			if (!token.isEmpty()) {
				return token;
			}
		}
		return "";
	}

	private Cookie signIn(String username, Cookie... before) throws Exception {
		String token = page(get("/login").cookie(before)).select("main input[name=_csrf]").val();
		return response(post("/login").cookie(before)
			.param("username", username)
			.param("password", "hemligt")
			.param("_csrf", token)).getCookie("SESSION");
	}

	private Cookie session(MockHttpServletRequestBuilder request) throws Exception {
		return response(request).getCookie("SESSION");
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(response(request).getContentAsString());
	}

	private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
