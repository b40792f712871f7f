package se.trygghetspaket.config;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.user.UserService;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Åtkomst")
class AccessTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/arenden", "/paket", "/anvandare", "/inlasning", "/nytt-som-ingen-har-tankt-pa",
			"/actuator", "/actuator/env", "/nekad", "/osparat" })
	@DisplayName("nekas den som inte är inloggad, också till adresser som ingen har tänkt på")
	void deniedByDefault(String path) throws Exception {
		this.mvc.perform(get(path)).andExpect(redirectedUrl("/login"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/actuator/health", "/css/app.css", "/img/mark.svg", "/js/demo-users.js",
			"/webjars/bootstrap/css/bootstrap.min.css" })
	@DisplayName("är fri till inloggningen och det den behöver")
	void openWithoutSignIn(String path) throws Exception {
		this.mvc.perform(get(path)).andExpect(status().isOk());
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "HANDLAGGARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("till inläsning har bara handläggare, också för en direkt POST")
	void inlasningIsForHandlaggare(Role role) throws Exception {
		this.mvc.perform(get("/inlasning").with(SignIn.as(role))).andExpect(forwardedUrl("/nekad"));
		this.mvc.perform(post("/inlasning/spara").with(SignIn.as(role)).with(csrf())).andExpect(forwardedUrl("/nekad"));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("till kontona har bara administratörer")
	void accountsAreForAdministrators(Role role) throws Exception {
		this.mvc.perform(get("/anvandare").with(SignIn.as(role))).andExpect(forwardedUrl("/nekad"));
	}

	@Test
	@DisplayName("ges med hårda huvuden: inga främmande resurser, ingen ram, inget i mellanlager")
	void strictHeaders() throws Exception {
		this.mvc.perform(get("/login"))
			.andExpect(header().string("Content-Security-Policy",
					allOf(startsWith("default-src 'self'; "), containsString("frame-ancestors 'none'"),
							containsString("form-action 'self'"), containsString("base-uri 'none'"),
							containsString("object-src 'none'"))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "DENY"))
			.andExpect(header().string("Referrer-Policy", "same-origin"))
			.andExpect(header().exists("Permissions-Policy"))
			.andExpect(header().string("Cache-Control", containsString("no-store")));
	}

	@Test
	@DisplayName("till API:et kräver namn och lösenord vid varje anrop och ger problem details")
	void apiAsksForBasic() throws Exception {
		this.mvc.perform(get("/api/v1/paket"))
			.andExpect(status().isUnauthorized())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(header().string("WWW-Authenticate", startsWith("Basic")))
			.andExpect(jsonPath("$.status").value(401))
			.andExpect(jsonPath("$.instance").value("/api/v1/paket"))
			.andExpect(cookie().doesNotExist("SESSION"));
		this.mvc.perform(post("/api/v1/tolkning").with(httpBasic("ingen", "fel"))).andExpect(status().isUnauthorized());
		this.mvc.perform(get("/v3/api-docs")).andExpect(status().isUnauthorized());
	}

	@Test
	@DisplayName("till API:et ges utan kaka och utan formulärets bevis")
	void apiIsStateless() throws Exception {
		this.users.create("karin", "Karin Ek", "hemligt", Set.of(Role.LASARE));
		this.mvc.perform(post("/api/v1/finns-inte").with(httpBasic("karin", "hemligt")))
			.andExpect(status().isNotFound())
			.andExpect(cookie().doesNotExist("SESSION"));
		this.mvc.perform(get("/v3/api-docs").with(httpBasic("karin", "hemligt"))).andExpect(status().isOk());
	}

}
