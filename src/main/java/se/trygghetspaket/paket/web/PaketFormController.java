package se.trygghetspaket.paket.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.SlugTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** Where a paket is created, and where it gets another name or another unit. */
@Controller
class PaketFormController {

	private final PaketService paket;

	PaketFormController(PaketService paket) {
		this.paket = paket;
	}

	@GetMapping("/paket/nytt")
	ModelAndView blank(Actor actor) {
		actor.require(Role.ADMINISTRATOR, Role.HANDLAGGARE);
		PaketForm form = PaketForm.blank();
		return page("paket/new", form, errors(form));
	}

	@PostMapping("/paket/nytt")
	ModelAndView create(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		actor.require(Role.ADMINISTRATOR, Role.HANDLAGGARE);
		PaketForm form = PaketForm.of(sent);
		BindingResult errors = errors(form);
		Optional<String> name = form.name(errors);
		Optional<AmountStyle> style = form.style(true, errors);
		if (name.isPresent() && style.isPresent()) {
			try {
				Paket created = this.paket.create(actor, name.get(), style.get());
				Flash.success(redirect, "paket.created", created.name());
				return new ModelAndView("redirect:/paket/" + created.slug());
			}
			catch (SlugTaken ex) {
				errors.rejectValue("name", "paket.form.name.taken");
			}
		}
		return refused(page("paket/new", form, errors));
	}

	@GetMapping("/paket/{slug}/installningar")
	ModelAndView settings(Actor actor, @PathVariable PaketSlug slug) {
		actor.require(Role.ADMINISTRATOR);
		Paket found = this.paket.get(slug);
		PaketForm form = PaketForm.of(found);
		return page("paket/settings", form, errors(form)).addObject("paket", found);
	}

	@PostMapping("/paket/{slug}/installningar")
	ModelAndView change(Actor actor, @PathVariable PaketSlug slug, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.ADMINISTRATOR);
		Paket found = this.paket.get(slug);
		PaketForm form = PaketForm.of(sent);
		BindingResult errors = errors(form);
		Optional<String> name = form.name(errors);
		Optional<AmountStyle> style = form.style(found.amountStyle().withUnit(), errors);
		if (name.isEmpty() || style.isEmpty()) {
			return refused(page("paket/settings", form, errors)).addObject("paket", found);
		}
		this.paket.update(actor, found, name.get(), style.get());
		Flash.success(redirect, "paket.changed");
		return new ModelAndView("redirect:/paket/" + slug);
	}

	private static BindingResult errors(PaketForm form) {
		return new DirectFieldBindingResult(form, "form");
	}

	private static ModelAndView page(String view, PaketForm form, BindingResult errors) {
		ModelAndView page = new ModelAndView(view, "form", form);
		page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return page;
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
