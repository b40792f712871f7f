package se.trygghetspaket.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import se.trygghetspaket.testing.ApplicationTest;

import static java.util.Locale.forLanguageTag;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett formulär")
class FormFragmentsTest {

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private WebApplicationContext context;

	private final BindingResult errors = new BeanPropertyBindingResult(
			new Form("Trygghet", List.of(new Line("1.5")), "igår", "rad ett\nrad två", "B", true), "form");

	@Test
	@DisplayName("ger tillbaka allt som skrevs, också det som var fel")
	void keepsTyping() throws Exception {
		this.errors.rejectValue("rader[0].belopp", "x", "Skriv 1,5.");
		Document page = render();
		assertThat(page.select("#rubrik").val()).isEqualTo("Trygghet");
		assertThat(page.getElementById("rader0.belopp").val()).isEqualTo("1.5");
		assertThat(page.select("#datum").val()).isEqualTo("igår");
		assertThat(page.select("#text").text()).contains("rad två");
		assertThat(page.select("#val option[selected]").val()).isEqualTo("B");
		assertThat(page.select("[name=klar][checked]")).hasSize(1);
	}

	@Test
	@DisplayName("knyter varje fel till sitt fält, och sammanfattningen leder dit")
	void tiesErrors() throws Exception {
		this.errors.rejectValue("rader[0].belopp", "x", "Skriv 1,5.");
		this.errors.rejectValue("rubrik", "x", "Skriv en rubrik.");
		this.errors.reject("x", "Hela formuläret.");
		Document page = render();
		Element amount = page.getElementById("rader0.belopp");
		assertThat(amount.attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById(amount.attr("aria-describedby")).text()).isEqualTo("Skriv 1,5.");
		assertThat(page.select("#rubrik").attr("aria-describedby")).isEqualTo("rubrik-help rubrik-error");
		assertThat(page.select(".error-summary[role=alert] a").eachAttr("href")).containsExactlyInAnyOrder("#rubrik",
				"#rader0.belopp");
		assertThat(page.select(".error-summary").text()).contains("Hela formuläret.");
	}

	@Test
	@DisplayName("har etikett på varje fält och ingen felruta när inget är fel")
	void labelsFields() throws Exception {
		Document page = render();
		assertThat(page.select("main label").eachAttr("for")).hasSize(6)
			.allSatisfy((id) -> assertThat(page.getElementById(id)).isNotNull());
		assertThat(page.select("[role=alert], [aria-invalid], .is-invalid")).isEmpty();
		assertThat(page.select("#rubrik").attr("aria-describedby")).isEqualTo("rubrik-help");
		assertThat(page.select("#datum").hasAttr("aria-describedby")).isFalse();
	}

	private Document render() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(new MockServletContext());
		request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, this.context);
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE,
				new FixedLocaleResolver(forLanguageTag("sv-SE")));
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCharacterEncoding("UTF-8");
		View view = this.views.resolveViewName("testing/form", forLanguageTag("sv-SE"));
		view.render(this.errors.getModel(), request, response);
		return Jsoup.parse(response.getContentAsString());
	}

	record Form(String rubrik, List<Line> rader, String datum, String text, String val, boolean klar) {
	}

	record Line(String belopp) {
	}

}
