package se.trygghetspaket.arende.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.PersonRequired;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.tjansteskrivelse.UnprintableText;
import se.trygghetspaket.web.RefusalPage;

/** Turns what a case refuses into pages, where a page does not do it itself. */
@ControllerAdvice(basePackages = "se.trygghetspaket.arende.web")
@Order(ArendeErrorPages.ORDER)
class ArendeErrorPages {

	static final int ORDER = 50;

	private final RefusalPage pages;

	private final PageText messages;

	ArendeErrorPages(RefusalPage pages, PageText messages) {
		this.pages = pages;
		this.messages = messages;
	}

	@ExceptionHandler
	ModelAndView refused(HttpServletRequest request, MoveRefused refused) {
		return toCase(request, this.pages.of(request, HttpStatus.CONFLICT, "arende.error.move",
				this.messages.get("ArendeStatus." + refused.status())));
	}

	@ExceptionHandler
	ModelAndView person(HttpServletRequest request, PersonRequired refused) {
		return toCase(request, this.pages.of(request, HttpStatus.FORBIDDEN, "arende.error.person", refused.names()));
	}

	@ExceptionHandler
	ModelAndView hindered(HttpServletRequest request, Hindered hindered) {
		return toCase(request, this.pages.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "arende.error.hinder",
				hindered.hinder().stream().map((reason) -> "Hinder." + reason).toList()));
	}

	/** What a PDF cannot show is mended where the memo is written. */
	@ExceptionHandler
	ModelAndView unprintable(HttpServletRequest request, UnprintableText refused) {
		ModelAndView page = toCase(request,
				this.pages.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "arende.error.tecken", refused.sentence()));
		page.getModel().computeIfPresent("onward", (name, address) -> address + "/tjansteskrivelse");
		page.addObject("onwardText", this.messages.get("arende.error.tecken.onward"));
		return page;
	}

	/** With a link to the case that the address names. */
	private static ModelAndView toCase(HttpServletRequest request, ModelAndView page) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("id") instanceof String id) {
			page.addObject("onward", request.getContextPath() + "/arenden/" + id);
		}
		return page;
	}

}
