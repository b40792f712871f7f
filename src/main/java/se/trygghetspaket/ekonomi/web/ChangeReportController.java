package se.trygghetspaket.ekonomi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.ekonomi.ChangeQuery;
import se.trygghetspaket.ekonomi.FinanceService;
import se.trygghetspaket.ekonomi.QueryFault;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;

/** What has been changed of amounts during a period. */
@Controller
class ChangeReportController {

	static final String PATH = "/ekonomi/andringar";

	private final FinanceService finance;

	private final PaketService paket;

	private final Clock clock;

	ChangeReportController(FinanceService finance, PaketService paket, Clock clock) {
		this.finance = finance;
		this.paket = paket;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ModelAndView show(Actor actor, @ModelAttribute("query") ChangeQuery query) {
		LocalDate today = LocalDate.now(this.clock);
		List<Paket> known = this.paket.findAll();
		List<QueryFault> faults = query.faults(known, today);
		ChangePage page = faults.isEmpty()
				? this.finance.changes(actor, query.filter(known, today), query.page(), query.size())
				: ChangePage.empty();
		ChangeReportView view = ChangeReportView.of(query, today, faults, known, page);
		return new ModelAndView("ekonomi/andringar", Map.of("view", view),
				faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
