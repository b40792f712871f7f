package se.trygghetspaket.user.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.user.UserService;

/** The list of accounts, for administrators. */
@Controller
class UserController {

	private final UserService users;

	UserController(UserService users) {
		this.users = users;
	}

	@GetMapping("/anvandare")
	String list(Actor actor, Model model) {
		model.addAttribute("accounts", this.users.findAll(actor));
		return "user/list";
	}

}
