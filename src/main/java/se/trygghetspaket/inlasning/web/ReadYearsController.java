package se.trygghetspaket.inlasning.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.inlasning.EarlierYearsService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/** What is known of a paket's years, and where to go on from there. */
@Controller
class ReadYearsController {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final EarlierYearsService years;

	ReadYearsController(PaketService paket, BudgetramService ramar, EarlierYearsService years) {
		this.paket = paket;
		this.ramar = ramar;
		this.years = years;
	}

	@GetMapping("/paket/{slug}/inlasta")
	String years(Actor actor, @PathVariable PaketSlug slug, Model model) {
		Paket found = this.paket.get(slug);
		List<StoredFordelning> stored = this.years.find(found.id());
		Map<BudgetYear, Budgetram> ramar = this.ramar.findAll(found.id())
			.stream()
			.collect(Collectors.toMap(Budgetram::year, Function.identity()));
		model.addAttribute("page", ReadYearsPage.of(found, stored, ramar));
		model.addAttribute("mayStart", actor.has(Role.HANDLAGGARE));
		model.addAttribute("mayRead", actor.has(Role.HANDLAGGARE) || actor.has(Role.EKONOM));
		model.addAttribute("mayRecord", actor.has(Role.EKONOM));
		return "inlasning/historik-ar";
	}

}
