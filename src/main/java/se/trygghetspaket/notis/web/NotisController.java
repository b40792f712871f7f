package se.trygghetspaket.notis.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.notis.NotisService;
import se.trygghetspaket.notis.domain.NotisKey;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.web.Flash;

/** What somebody is told of. */
@Controller
class NotisController {

	private final NotisService notiser;

	private final Clock clock;

	NotisController(NotisService notiser, Clock clock) {
		this.notiser = notiser;
		this.clock = clock;
	}

	@GetMapping("/notiser")
	String list(Actor actor, Model model) {
		model.addAttribute("view", NotisView.of(this.notiser.find(actor), this.clock.instant()));
		return "notis/notiser";
	}

	/**
	 * Goes to the place that a notice is about; sent by a form, for it is noted as seen.
	 */
	@PostMapping("/notiser/oppna")
	String open(Actor actor, @RequestParam(defaultValue = "") String notis) {
		NotisKey key = NotisKey.read(notis).orElseThrow(() -> new NotFound("notis"));
		return "redirect:" + this.notiser.open(actor, key).href();
	}

	@PostMapping("/notiser/sedda")
	String markAll(Actor actor, @RequestParam(defaultValue = "") String till, RedirectAttributes redirect) {
		this.notiser.markAllSeen(actor, read(till));
		Flash.success(redirect, "notis.allSeen");
		return "redirect:/notiser";
	}

	/** Until when, now where it says nothing that can be read. */
	private Instant read(String till) {
		try {
			return Instant.parse(till);
		}
		catch (DateTimeException ex) {
			return this.clock.instant();
		}
	}

}
