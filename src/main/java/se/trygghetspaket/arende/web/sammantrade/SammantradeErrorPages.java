package se.trygghetspaket.arende.web.sammantrade;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.RefusalPage;

/** Turns what a meeting refuses into pages, where a page does not do it itself. */
@ControllerAdvice(basePackages = "se.trygghetspaket.arende.web")
@Order(SammantradeErrorPages.ORDER)
class SammantradeErrorPages {

	static final int ORDER = 51;

	private final RefusalPage pages;

	private final PageText messages;

	SammantradeErrorPages(RefusalPage pages, PageText messages) {
		this.pages = pages;
		this.messages = messages;
	}

	@ExceptionHandler
	ModelAndView refused(HttpServletRequest request, SammantradeRefused refused) {
		return this.pages.of(request, HttpStatus.UNPROCESSABLE_CONTENT, "sammantrade.refused",
				List.of("SammantradeHinder." + refused.hinder()));
	}

	@ExceptionHandler
	ModelAndView paragrafTaken(HttpServletRequest request, ParagrafTaken taken) {
		String organ = this.messages.get("Organ." + taken.sammantrade().organ());
		return this.pages.of(request, HttpStatus.CONFLICT, "sammantrade.paragrafTaken", taken.paragraf().printed(),
				organ, PageTime.date(taken.sammantrade().datum()));
	}

}
