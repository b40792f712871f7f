package se.trygghetspaket.web;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("När något inte går")
class ErrorPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ErrorPages pages;

	@Test
	@DisplayName("säger en okänd adress att den inte finns, och leder vidare")
	void unknownAddress() throws Exception {
		this.mvc.perform(get("/finns-inte").with(SignIn.as(Role.LASARE)))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("<h1>Sidan finns inte</h1>")))
			.andExpect(content().string(containsString("href=\"/\"")))
			.andExpect(content().string(containsString("Testperson")));
	}

	@Test
	@DisplayName("säger fel roll vem som får, med flera roller i en mening")
	void wrongRole() {
		RoleRequired refused = new RoleRequired(Set.of(Role.EKONOM, Role.HANDLAGGARE));
		ModelAndView page = this.pages.forbidden(new MockHttpServletRequest(), refused);
		assertThat(page.getStatus()).hasToString("403 FORBIDDEN");
		assertThat(page.getModel().get("refusal")).extracting("text")
			.isEqualTo("Det här kan bara en handläggare eller en ekonom göra.");
	}

	@Test
	@DisplayName("leder sidan tillbaka dit man kom från")
	void leadsBack() throws Exception {
		this.mvc
			.perform(post("/error").with(SignIn.as(Role.LASARE))
				.with(csrf())
				.header("Referer", "http://localhost/arenden/7")
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
			.andExpect(status().isInternalServerError())
			.andExpect(content().string(containsString("href=\"/arenden/7\"")));
	}

	@Test
	@DisplayName("visar ett fel hos oss ingenting av vad som gick fel inuti")
	void hidesOwnErrors() throws Exception {
		this.mvc
			.perform(get("/error").with(SignIn.as(Role.LASARE))
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
				.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("hemligt"))
				.requestAttr(RequestDispatcher.ERROR_MESSAGE, "hemligt"))
			.andExpect(status().isInternalServerError())
			.andExpect(content().string(containsString("1 mars 2021 kl. 09.00")))
			.andExpect(content().string(not(containsString("hemligt"))));
	}

}
