package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.SignIn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A draft whose table is filled in and sent page by page, as a browser does. */
final class TypedTable {

	private final ApplicationContext services;

	private final MockMvc mvc;

	private final TestCase people;

	private ArendeId id;

	/** A draft for 2021 with two lines. */
	TypedTable(ApplicationContext services, MockMvc mvc) {
		this.services = services;
		this.mvc = mvc;
		this.people = new TestCase(services, "Trygghetspaketet");
		this.id = draft(2021, null, line("Fältarbete", 1_500_000, ""), line("Kameror", 2_000_000, "Fler torg"));
	}

	static PostDraft line(String label, long kronor, String motivering) {
		return new PostDraft(null, label, Belopp.of(new Kronor(kronor)), motivering);
	}

	/** Another draft, compared with this one. */
	void next(PostDraft... poster) {
		this.id = draft(2022, underlag().fordelning().id(), poster);
	}

	private ArendeId draft(int year, @Nullable FordelningId previous, PostDraft... poster) {
		return this.people.draft(this.people.ram(year, 5_000_000), "Trygghet " + year, null, List.of(poster), previous);
	}

	List<Budgetpost> stored() {
		return underlag().fordelning().fordelning().poster();
	}

	private Underlag underlag() {
		return this.services.getBean(UnderlagService.class).get(this.people.handlaggare, this.id);
	}

	Page page() throws Exception {
		return answer(this.mvc
			.perform(get("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(this.people.handlaggare)))
			.andReturn()
			.getResponse());
	}

	private Page send(String action, List<String[]> fields) throws Exception {
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("version", String.valueOf(underlag().fordelning().lockVersion()))
			.param("action", action);
		fields.forEach((field) -> request.param(field[0], field[1]));
		return answer(this.mvc.perform(request).andReturn().getResponse());
	}

	private Page answer(MockHttpServletResponse response) throws Exception {
		return new Page(response.getStatus(), Jsoup.parse(response.getContentAsString()));
	}

	/** A page whose form is sent on as a browser does, with some fields typed over. */
	final class Page {

		private final int status;

		private final Document html;

		Page(int status, Document html) {
			this.status = status;
			this.html = html;
		}

		int status() {
			return this.status;
		}

		Document html() {
			return this.html;
		}

		List<String> values(String name) {
			return this.html.select("main form [name=" + name + "]").stream().map(Page::value).toList();
		}

		Page type(String name, int index, String value) {
			Document typed = this.html.clone();
			Element field = typed.select("main form [name=" + name + "]").get(index);
			if (field.normalName().equals("textarea")) {
				field.text(value);
			}
			else {
				field.attr("value", value);
			}
			return new Page(this.status, typed);
		}

		/** Presses a button, with other values for some fields. */
		Page send(String action, String... typed) throws Exception {
			List<String[]> fields = new ArrayList<>();
			List<String> names = List.of(typed);
			for (Element field : this.html.select("main form [name]")) {
				String name = field.attr("name");
				boolean over = names.indexOf(name) >= 0 && names.indexOf(name) % 2 == 0;
				if (!field.normalName().equals("button") && !name.equals("_csrf") && !name.equals("version") && !over) {
					fields.add(new String[] { name, value(field) });
				}
			}
			for (int i = 0; i < typed.length; i += 2) {
				fields.add(new String[] { typed[i], typed[i + 1] });
			}
			return TypedTable.this.send(action, fields);
		}

		private static String value(Element field) {
			if (field.normalName().equals("textarea")) {
				return field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n").isEmpty() ? ""
						: field.wholeText().replaceFirst("^\n", "");
			}
			return field.normalName().equals("select") ? field.select("option[selected]").attr("value")
					: field.attr("value");
		}

	}

}
