package se.trygghetspaket.ekonomi.web;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.ekonomi.FinanceQuery;
import se.trygghetspaket.ekonomi.FinanceService;
import se.trygghetspaket.ekonomi.QueryFault;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;

/** Finance's desk. */
@Controller
class DeskController {

	static final String PATH = "/ekonomi";

	private final FinanceService finance;

	private final PaketService paket;

	DeskController(FinanceService finance, PaketService paket) {
		this.finance = finance;
		this.paket = paket;
	}

	@GetMapping(PATH)
	ModelAndView show(Actor actor, @ModelAttribute("query") FinanceQuery query) {
		List<Paket> known = this.paket.findAll();
		List<QueryFault> faults = query.faults(known);
		FinancePage page = faults.isEmpty() ? this.finance.desk(actor, query.filter(known), query.page(), query.size())
				: FinancePage.empty();
		DeskView view = DeskView.of(query, faults, known, page, this.finance.waiting(actor, DeskView.WAITING + 1));
		return new ModelAndView("ekonomi/bord", Map.of("view", view),
				faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
