package se.trygghetspaket.start.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.trygghetspaket.shared.Actor;

/** The start page. */
@Controller
class StartController {

	private final StartPage page;

	StartController(StartPage page) {
		this.page = page;
	}

	@GetMapping("/")
	String start(Actor actor, Model model) {
		model.addAttribute("view", this.page.of(actor));
		return "start/start";
	}

}
