package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Opens pages and sends forms as somebody, and reads what comes back. */
public final class Browser {

	private final MockMvc mvc;

	private final Actor actor;

	public Browser(MockMvc mvc, Actor actor) {
		this.mvc = mvc;
		this.actor = actor;
	}

	/** A page that opens. */
	public Document open(String path) throws Exception {
		return page(send(MockMvcRequestBuilders.get(path)), 200);
	}

	/** A page that opens with another status. */
	public Document refused(String path, int status) throws Exception {
		return page(send(MockMvcRequestBuilders.get(path)), status);
	}

	/** What a form leads to; fields are name and value, in turn. */
	public MvcResult post(String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request.with(csrf()));
	}

	/** The page that answers a form. */
	public Document answer(int status, String path, String... fields) throws Exception {
		return page(post(path, fields), status);
	}

	/**
	 * Sends a form that leads on, opens the page it leads to with the message it brings,
	 * and gives where that is.
	 */
	public String done(String path, String... fields) throws Exception {
		MvcResult result = post(path, fields);
		assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(302);
		String next = String.valueOf(result.getResponse().getRedirectedUrl());
		MockHttpServletRequestBuilder opened = MockMvcRequestBuilders.get(next);
		page(send(result.getFlashMap().isEmpty() ? opened : opened.flashAttrs(result.getFlashMap())), 200);
		return next;
	}

	/**
	 * Fills in a form of a page, sends it and opens the page it leads to. What is not
	 * typed is sent as the page has it.
	 */
	public String fill(String page, String action, String... typed) throws Exception {
		Element form = open(page).selectFirst("main form[method=post][action=\"" + action + "\"]");
		assertThat(form).as("form to %s on %s", action, page).isNotNull();
		Set<String> own = IntStream.range(0, typed.length / 2)
			.mapToObj((i) -> typed[2 * i])
			.collect(Collectors.toSet());
		List<String> fields = new ArrayList<>(List.of(typed));
		for (Connection.KeyVal field : ((FormElement) form).formData()) {
			if (!own.contains(field.key()) && !field.key().equals("_csrf")) {
				fields.addAll(List.of(field.key(), field.value()));
			}
		}
		return done(action, fields.toArray(String[]::new));
	}

	public MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(SignIn.as(this.actor))).andReturn();
	}

	private static Document page(MvcResult result, int status) throws Exception {
		assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private static String text(MvcResult result) throws Exception {
		return Jsoup.parse(result.getResponse().getContentAsString()).text();
	}

}
