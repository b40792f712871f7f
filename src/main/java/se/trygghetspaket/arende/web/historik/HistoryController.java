package se.trygghetspaket.arende.web.historik;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.historik.HistoryQuery;
import se.trygghetspaket.historik.HistoryText;
import se.trygghetspaket.shared.Actor;

/** The history of one case. */
@Controller
class HistoryController {

	private final ArendeHistoryService history;

	private final HistoryText text;

	HistoryController(ArendeHistoryService history, HistoryText text) {
		this.history = history;
		this.text = text;
	}

	@GetMapping("/arenden/{id:[0-9]+}/historik")
	String show(Actor actor, @PathVariable long id, @ModelAttribute("query") HistoryQuery query, Model model) {
		ArendeHistoryService.Shown shown = this.history.show(actor, new ArendeId(id), query);
		model.addAttribute("view",
				HistoryView.of(shown, query, this.text.lines(shown.page().entries(), shown.paket().amountStyle())));
		return "historik/arende";
	}

}
