package se.trygghetspaket.user.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.SignedIn;

/** The page to sign in on. */
@Controller
class LoginController {

	/** Shared by the demo users, who exist in demo mode only. */
	private static final String DEMO_PASSWORD = "demo";

	private final boolean demo;

	LoginController(@Value("${trygghetspaket.demo:false}") boolean demo) {
		this.demo = demo;
	}

	@GetMapping("/login")
	String login(@CurrentSecurityContext(expression = "authentication") @Nullable Authentication authentication,
			Model model) {
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn) {
			return "redirect:/";
		}
		model.addAttribute("demoUsers", this.demo ? DemoUser.all() : List.of());
		model.addAttribute("demoPassword", DEMO_PASSWORD);
		return "user/login";
	}

	/** A demo user, who is called as the role in lower case. */
	record DemoUser(String username, Role role) {

		static List<DemoUser> all() {
			return Stream.of(Role.values())
				.map((role) -> new DemoUser(role.name().toLowerCase(Locale.ROOT), role))
				.toList();
		}

	}

}
