package se.trygghetspaket.paket.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.web.RefusalPage;

/**
 * Turns what the ram refuses at commit into a page, whichever feature's page it was that
 * wanted to store it.
 */
@ControllerAdvice
@Order(PaketErrorPages.ORDER)
class PaketErrorPages {

	static final int ORDER = 60;

	private final RefusalPage pages;

	private final BudgetCheckText sentences;

	PaketErrorPages(RefusalPage pages, PageText texts) {
		this.pages = pages;
		this.sentences = new BudgetCheckText(texts);
	}

	@ExceptionHandler
	ModelAndView refused(HttpServletRequest request, BudgetRefused refused) {
		return this.pages.ofWritten(request, HttpStatus.CONFLICT, "paket.refused",
				refused.lines().stream().map(this::line).toList(),
				this.sentences.sentence(refused.verdict(), AmountStyle.kr()));
	}

	private String line(BudgetRefused.Line line) {
		return line.belopp()
			.kronor()
			.map((amount) -> this.pages.message("paket.refused.line", line.label(), written(amount)))
			.orElseGet(() -> this.pages.message("paket.refused.line.undecided", line.label()));
	}

	private static String written(Kronor amount) {
		return SwedishAmount.write(amount, AmountStyle.kr());
	}

}
