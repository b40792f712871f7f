package se.trygghetspaket.arende.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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
		page(send(MockMvcRequestBuilders.get(next).flashAttrs(result.getFlashMap())), 200);
		return next;
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
