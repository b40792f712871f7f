package se.trygghetspaket.user;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.logout;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Inloggning")
class SignInTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private TestDatabase database;

	@BeforeEach
	void account() {
		this.users.create("karin", "Karin Ek", "hemligt", Set.of(Role.EKONOM, Role.LASARE));
	}

	@Test
	@DisplayName("lyckas med rätt namn och lösenord, stort eller litet i namnet")
	void signsIn() throws Exception {
		this.mvc.perform(formLogin().user(" Karin").password("hemligt"))
			.andExpect(redirectedUrl("/"))
			.andExpect(authenticated().withUsername("karin").withRoles("EKONOM", "LASARE"));
	}

	@Test
	@DisplayName("misslyckas likadant för fel lösenord, okänt namn och stängt konto")
	void refusesAlike() throws Exception {
		this.database.superuser().sql("update app_user set enabled = false where username = 'karin'").update();
		this.mvc.perform(formLogin().user("karin").password("hemligt"))
			.andExpect(redirectedUrl("/login?fel"))
			.andExpect(unauthenticated());
		this.database.superuser().sql("update app_user set enabled = true").update();
		this.mvc.perform(formLogin().user("karin").password("fel")).andExpect(redirectedUrl("/login?fel"));
		this.mvc.perform(formLogin().user("ingen").password("hemligt")).andExpect(redirectedUrl("/login?fel"));
		this.mvc.perform(get("/login?fel")).andExpect(content().string(containsString("hör inte ihop")));
	}

	@Test
	@DisplayName("avslutas med en sida som säger det")
	void signsOut() throws Exception {
		this.mvc.perform(logout()).andExpect(redirectedUrl("/login?utloggad"));
		this.mvc.perform(get("/login?utloggad")).andExpect(content().string(containsString("Du är utloggad.")));
	}

	@Test
	@DisplayName("visar inga demoanvändare utanför demoläget, och ingen sida för den som redan är inne")
	void hidesDemoUsers() throws Exception {
		this.mvc.perform(get("/login"))
			.andExpect(content().string(not(containsString("Demoläge"))))
			.andExpect(unauthenticated());
		this.mvc.perform(get("/login").with(SignIn.as(Role.LASARE))).andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("har konton som en administratör ser i svensk ordning med roller i klartext")
	void listsAccounts() throws Exception {
		this.users.create("ake", "Åke Ö", "hemligt", Set.of(Role.NAMNDSEKRETERARE));
		String page = this.mvc.perform(get("/anvandare").with(SignIn.as(Role.ADMINISTRATOR)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Nämndsekreterare")))
			.andExpect(content().string(containsString("Ekonom, Läsare")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page.indexOf("Karin Ek")).isLessThan(page.indexOf("Åke Ö"));
	}

}
