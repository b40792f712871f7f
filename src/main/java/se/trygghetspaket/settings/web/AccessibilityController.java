package se.trygghetspaket.settings.web;

import java.time.LocalDate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.trygghetspaket.language.PageTime;

/**
 * Tillgänglighetsredogörelse: how accessible the pages are, what falls short, and whom to
 * tell. The act on the accessibility of digital public services (2018:1937, 13 §) wants
 * it, and wants it open to everybody.
 */
@Controller
class AccessibilityController {

	/** When somebody last went through the pages for it. */
	private static final LocalDate LOOKED = LocalDate.of(2026, 11, 23);

	private final String contact;

	AccessibilityController(@Value("${trygghetspaket.accessibility-contact:}") String contact) {
		this.contact = contact;
	}

	@GetMapping("/tillganglighet")
	String show(Model model) {
		model.addAttribute("contact", this.contact);
		model.addAttribute("looked", PageTime.date(LOOKED));
		return "settings/tillganglighet";
	}

}
