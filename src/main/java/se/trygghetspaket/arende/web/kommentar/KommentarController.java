package se.trygghetspaket.arende.web.kommentar;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.arende.domain.kommentar.KommentarRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** What those who work with a case say about it. */
@Controller
@RequestMapping("/arenden/{id}/kommentarer")
class KommentarController {

	/** Draws the form with what was sent, and stores nothing. */
	private static final String SHOW = "edit";

	private final KommentarService kommentarer;

	private final KommentarViews views;

	KommentarController(KommentarService kommentarer, KommentarViews views) {
		this.kommentarer = kommentarer;
		this.views = views;
	}

	@GetMapping
	ModelAndView list(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "1") int sida) {
		return this.views.list(actor, new ArendeId(id), sida);
	}

	@PostMapping
	ModelAndView write(Actor actor, @PathVariable long id, @ModelAttribute("form") KommentarForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String action, RedirectAttributes redirect) {
		Kommentar.requireReader(actor);
		ArendeId arende = new ArendeId(id);
		if (action.equals(SHOW)) {
			return this.views.typed(actor, arende, form);
		}
		Optional<String> text = form.readText(errors);
		if (text.isEmpty()) {
			return this.views.list(actor, arende, form, errors);
		}
		try {
			this.kommentarer.write(actor, arende, form.readInsats(), text.get());
		}
		catch (KommentarRefused ex) {
			return this.views.refused(actor, arende, ex.fault(), form.text());
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("insats", "kommentar.error.line");
			return this.views.list(actor, arende, form, errors);
		}
		Flash.success(redirect, "kommentar.written");
		return toList(id);
	}

	@GetMapping("/{kommentar}")
	ModelAndView own(Actor actor, @PathVariable long id, @PathVariable long kommentar) {
		ArendeId arende = new ArendeId(id);
		try {
			return this.views.own(actor, arende, this.kommentarer.getOwn(actor, arende, kommentar));
		}
		catch (KommentarRefused ex) {
			return this.views.refused(actor, arende, ex.fault(), "");
		}
	}

	@PostMapping("/{kommentar}")
	ModelAndView correct(Actor actor, @PathVariable long id, @PathVariable long kommentar,
			@ModelAttribute("form") KommentarForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String action, RedirectAttributes redirect) {
		ArendeId arende = new ArendeId(id);
		try {
			Kommentar own = this.kommentarer.getOwn(actor, arende, kommentar);
			if (action.equals(SHOW)) {
				return this.views.typed(actor, arende, own, form);
			}
			Optional<String> text = form.readText(errors);
			if (text.isEmpty()) {
				return this.views.own(actor, arende, own, form, errors);
			}
			this.kommentarer.correct(actor, arende, kommentar, form.versionSeen(), text.get());
		}
		catch (KommentarRefused ex) {
			return this.views.refused(actor, arende, ex.fault(), form.text());
		}
		catch (StaleVersion ex) {
			return this.views.clash(actor, arende, this.kommentarer.getOwn(actor, arende, kommentar), form.text());
		}
		Flash.success(redirect, "kommentar.corrected");
		return toList(id);
	}

	@PostMapping("/{kommentar}/ta-bort")
	ModelAndView remove(Actor actor, @PathVariable long id, @PathVariable long kommentar, RedirectAttributes redirect) {
		try {
			this.kommentarer.remove(actor, new ArendeId(id), kommentar);
		}
		catch (KommentarRefused ex) {
			return this.views.refused(actor, new ArendeId(id), ex.fault(), "");
		}
		Flash.success(redirect, "kommentar.removed");
		return toList(id);
	}

	private static ModelAndView toList(long id) {
		return new ModelAndView("redirect:/arenden/" + id + "/kommentarer");
	}

}
