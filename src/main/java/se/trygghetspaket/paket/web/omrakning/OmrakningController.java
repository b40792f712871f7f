package se.trygghetspaket.paket.web.omrakning;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.paket.OmrakningService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.omrakning.OmrakningFault;
import se.trygghetspaket.paket.domain.omrakning.OmrakningRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/**
 * A year's amounts restated on another basis: who works with cases or with finance
 * restates them, everybody else reads.
 */
@Controller
@RequestMapping("/paket/{slug}/{year}/omrakning")
class OmrakningController {

	private final OmrakningService omrakningar;

	private final OmrakningViews views;

	OmrakningController(OmrakningService omrakningar, OmrakningViews views) {
		this.omrakningar = omrakningar;
		this.views = views;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year) {
		return this.views.stored(this.views.seen(slug, year), mayRestate(actor));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		OmrakningViews.Seen seen = this.views.seen(slug, year);
		if (seen.base().isEmpty()) {
			throw new NotFound("fordelning " + year.value());
		}
		OmrakningForm form = OmrakningForm.of(sent);
		String action = String.valueOf(sent.getFirst("action"));
		if (!action.equals("save")) {
			return this.views.edited(seen, action.equals("add") ? form.withBlank() : form);
		}
		OmrakningForm complete = form.withoutBlank();
		BindingResult errors = new DirectFieldBindingResult(complete, OmrakningViews.FORM);
		TypedOmrakning typed = seen.read(complete, errors);
		if (errors.hasErrors()) {
			return this.views.refused(seen, complete, typed, errors);
		}
		try {
			this.omrakningar.restate(actor, seen.paket().id(), year, new FordelningId(complete.base()),
					complete.revision(), typed.drafts(), complete.reason());
		}
		catch (OmrakningRefused ex) {
			reject(errors, ex.fault());
			return this.views.refused(seen, complete, typed, errors);
		}
		catch (StaleVersion ex) {
			return this.views.clash(this.views.seen(slug, year), complete);
		}
		Flash.success(redirect, "omrakning.saved", String.valueOf(year.value()));
		return new ModelAndView("redirect:/paket/" + slug + "/" + year.value() + "/omrakning");
	}

	private static void reject(BindingResult errors, OmrakningFault fault) {
		String key = "OmrakningFault." + fault;
		switch (fault) {
			case REASON_MISSING, REASON_LONG -> errors.rejectValue("reason", key);
			default -> errors.reject(key);
		}
	}

	private static boolean mayRestate(Actor actor) {
		return actor.has(Role.HANDLAGGARE) || actor.has(Role.EKONOM);
	}

}
