package se.trygghetspaket.arende.web.historik;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.explain.VersionService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;

/** Two versions of a case's fördelning beside each other. */
@Controller
class VersionController {

	private final VersionService versions;

	VersionController(VersionService versions) {
		this.versions = versions;
	}

	@GetMapping("/arenden/{id:[0-9]+}/versioner")
	String compare(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") int fran,
			@RequestParam(defaultValue = "0") int till, Model model) {
		model.addAttribute("view", VersionView.of(this.versions.compare(actor, new ArendeId(id), fran, till)));
		return "historik/versioner";
	}

}
