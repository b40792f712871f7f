package se.trygghetspaket.arende.web.yrkande;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.protokoll.SammanstallningService;
import se.trygghetspaket.shared.Actor;

/** What is shown at the meeting itself: nothing on it can be changed. */
@Controller
class VisningController {

	private final SammanstallningService sammanstallning;

	VisningController(SammanstallningService sammanstallning) {
		this.sammanstallning = sammanstallning;
	}

	/** The numbers that the address names, else the first that stand. */
	@GetMapping("/arenden/{id:[0-9]+}/visning")
	String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") List<String> yrkande,
			Model model) {
		model.addAttribute("view", VisningPage.of(this.sammanstallning.get(actor, new ArendeId(id)), yrkande));
		return "arende/visning";
	}

}
