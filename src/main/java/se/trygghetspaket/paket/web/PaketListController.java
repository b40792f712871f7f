package se.trygghetspaket.paket.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** The list of every paket. */
@Controller
class PaketListController {

	private final PaketService paket;

	private final BudgetramService ramar;

	PaketListController(PaketService paket, BudgetramService ramar) {
		this.paket = paket;
		this.ramar = ramar;
	}

	@GetMapping("/paket")
	String list(Actor actor, Model model) {
		List<RamStanding> latest = this.ramar.findLatestStandings();
		model.addAttribute("paketen", this.paket.findAll().stream().map((each) -> PaketLine.of(each, latest)).toList());
		model.addAttribute("mayCreate", actor.has(Role.ADMINISTRATOR) || actor.has(Role.HANDLAGGARE));
		model.addAttribute("mayRead", actor.has(Role.HANDLAGGARE) || actor.has(Role.EKONOM));
		return "paket/list";
	}

}
