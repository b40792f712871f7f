package se.trygghetspaket.paket.web.uppfoljning;

import java.util.List;

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

import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.domain.utfall.UtfallRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** The follow-up of a year: finance reports what was spent, everybody else reads. */
@Controller
@RequestMapping("/paket/{slug}/{year}/uppfoljning")
class UppfoljningController {

	private final UtfallService utfall;

	private final UppfoljningViews views;

	UppfoljningController(UtfallService utfall, UppfoljningViews views) {
		this.utfall = utfall;
		this.views = views;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year) {
		return this.views.stored(this.views.seen(slug, year), actor.has(Role.EKONOM));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		actor.require(Role.EKONOM);
		UppfoljningViews.Seen seen = this.views.seen(slug, year);
		UppfoljningForm form = UppfoljningForm.of(sent).forLines(seen.stored());
		if ("paste".equals(sent.getFirst("action"))) {
			return this.views.pasted(seen, form);
		}
		BindingResult errors = new DirectFieldBindingResult(form, UppfoljningViews.FORM);
		List<Utfall> told = seen.read(form, errors);
		if (errors.hasErrors()) {
			return this.views.refused(seen, form, told, errors);
		}
		try {
			this.utfall.record(actor, seen.paket().id(), year, form.revision(), told);
		}
		catch (UtfallRefused ex) {
			errors.reject("UtfallFault." + ex.fault());
			return this.views.refused(seen, form, told, errors);
		}
		catch (StaleVersion ex) {
			return this.views.clash(this.views.seen(slug, year), form);
		}
		Flash.success(redirect, "uppfoljning.saved", String.valueOf(year.value()));
		return new ModelAndView("redirect:/paket/" + slug + "/" + year.value() + "/uppfoljning");
	}

}
