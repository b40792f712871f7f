package se.trygghetspaket.arende.web.klart;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/**
 * What one comes to after a step. It can be opened again for as long as the case stands
 * where the step led; after that the case itself says more.
 */
@Controller
class KlartController {

	private final ArendeService arenden;

	KlartController(ArendeService arenden) {
		this.arenden = arenden;
	}

	@GetMapping("/arenden/{id:[0-9]+}/klart/{step}")
	ModelAndView show(Actor actor, @PathVariable long id, @PathVariable String step) {
		KlartStep taken = KlartStep.at(step).orElseThrow(() -> new NotFound("step " + step));
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		return taken.leadsTo(akt.arende().status())
				? new ModelAndView("arende/klart").addObject("view", KlartPage.of(actor, akt, taken))
				: new ModelAndView("redirect:/arenden/" + id);
	}

}
