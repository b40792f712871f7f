package se.trygghetspaket.config;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.user.UserService;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What {@link AccessTableTest} does not tell: how access is given and refused. */
@ApplicationTest
@DisplayName("Åtkomst")
class AccessTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

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
