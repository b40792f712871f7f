package se.trygghetspaket.start.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.trygghetspaket.shared.Actor;

/** The start page. */
@Controller
class StartController {

	private final StartViews views;

	StartController(StartViews views) {
		this.views = views;
	}

	@GetMapping("/")
	String start(Actor actor, Model model) {
		model.addAttribute("view", this.views.of(actor));
		return "start/start";
	}

}
