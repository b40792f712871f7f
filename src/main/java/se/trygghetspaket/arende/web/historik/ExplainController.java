package se.trygghetspaket.arende.web.historik;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.explain.ExplainService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Actor;

/** Where a line's amount or the sum of a case comes from. */
@Controller
class ExplainController {

	private final ExplainService explain;

	ExplainController(ExplainService explain) {
		this.explain = explain;
	}

	/** A line, or the sum where no line is named. */
	@GetMapping("/arenden/{id:[0-9]+}/forklara")
	String explain(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Long insats,
			Model model) {
		ArendeId arende = new ArendeId(id);
		ExplainService.Explained found = (insats != null) ? this.explain.line(actor, arende, new InsatsId(insats))
				: this.explain.sum(actor, arende);
		model.addAttribute("view", ExplainView.of(found));
		return "historik/forklara";
	}

}
