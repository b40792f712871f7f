package se.trygghetspaket.arende.web.fordelning;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeCompareService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** Where it is chosen for a draft which of the earlier year's truths it is beside. */
@Controller
class CompareController {

	private final ArendeCompareService comparisons;

	private final UnderlagService underlag;

	CompareController(ArendeCompareService comparisons, UnderlagService underlag) {
		this.comparisons = comparisons;
		this.underlag = underlag;
	}

	@PostMapping("/arenden/{id}/jamfor")
	String choose(Actor actor, @PathVariable long id, @RequestParam ComparedWith med,
			@RequestParam(defaultValue = "0") int version, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		this.comparisons.compareWith(actor, new ArendeId(id), version, med);
		Underlag now = this.underlag.get(actor, new ArendeId(id));
		Flash.success(redirect,
				(med == ComparedWith.OMRAKNAT) ? "omrakning.chosen.restated" : "omrakning.chosen.decided",
				String.valueOf(now.arende().year().value() - 1), String.valueOf(now.arende().version()));
		return "redirect:/paket/" + now.paket().slug() + "/" + now.arende().year().value() + "/jamforelse?arende=" + id;
	}

}
