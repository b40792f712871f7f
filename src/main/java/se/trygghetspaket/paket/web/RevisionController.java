package se.trygghetspaket.paket.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/** Every revision of a year's ram. */
@Controller
class RevisionController {

	private final PaketService paket;

	private final BudgetramService ramar;

	RevisionController(PaketService paket, BudgetramService ramar) {
		this.paket = paket;
		this.ramar = ramar;
	}

	@GetMapping("/paket/{slug}/{year}/budgetram/revisioner")
	String revisions(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year, Model model) {
		Paket found = this.paket.get(slug);
		RamStanding standing = this.ramar.standing(found.id(), year);
		model.addAttribute("paket", found);
		model.addAttribute("year", String.valueOf(year.value()));
		model.addAttribute("coming", ComingRam.of(standing, found.amountStyle()));
		model.addAttribute("revisions",
				RevisionLine.all(this.ramar.findRevisions(found.id(), year), standing, found.amountStyle()));
		model.addAttribute("mayRecord", actor.has(Role.EKONOM));
		return "paket/ram-revisions";
	}

}
