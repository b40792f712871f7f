package se.trygghetspaket.arende.web.sammantrade;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.web.RefusalPage;
import se.trygghetspaket.web.SwedishTime;

/** Turns what a meeting refuses into pages, where a page does not do it itself. */
@ControllerAdvice(basePackages = "se.trygghetspaket.arende.web")
@Order(SammantradeErrorPages.ORDER)
class SammantradeErrorPages {

	static final int ORDER = 51;

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final RefusalPage pages;

	private final MessageSource messages;

	SammantradeErrorPages(RefusalPage pages, MessageSource messages) {
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
		String organ = this.messages.getMessage("Organ." + taken.sammantrade().organ(), null, SWEDISH);
		return this.pages.of(request, HttpStatus.CONFLICT, "sammantrade.paragrafTaken", taken.paragraf().printed(),
				organ, SwedishTime.date(taken.sammantrade().datum()));
	}

}
