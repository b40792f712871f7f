package se.trygghetspaket.mall.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.mall.RegelSettingsService;
import se.trygghetspaket.mall.domain.StoredRegelSettings;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;
import se.trygghetspaket.web.Flash;

/**
 * The rules that a paket's memos are checked by: the administrator chooses, a handläggare
 * reads.
 */
@Controller
@RequestMapping("/paket/{slug}/granskningsregler")
class RegelController {

	private static final String FORM = "form";

	private final PaketService paket;

	private final RegelSettingsService rules;

	RegelController(PaketService paket, RegelSettingsService rules) {
		this.paket = paket;
		this.rules = rules;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug) {
		actor.require(Role.ADMINISTRATOR, Role.HANDLAGGARE);
		Paket found = this.paket.get(slug);
		StoredRegelSettings stored = this.rules.get(found.id());
		RegelForm form = RegelForm.of(stored);
		return new ModelAndView(actor.has(Role.ADMINISTRATOR) ? "mall/regler" : "mall/regler-las", "view",
				RegelPage.of(found, stored.settings(), form))
			.addObject(FORM, form);
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.ADMINISTRATOR);
		Paket found = this.paket.get(slug);
		boolean reset = "reset".equals(sent.getFirst("action"));
		RegelForm form = reset ? RegelForm.of(sent).reset() : RegelForm.of(sent);
		BindingResult errors = errors(form);
		Optional<RegelSettings> chosen = ChosenRules.read(form, errors);
		if (chosen.isEmpty()) {
			RegelPage page = RegelPage.of(found, this.rules.get(found.id()).settings(), form);
			return typed(page, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.rules.save(actor, found.id(), form.versionSeen(), chosen.get());
		}
		catch (StaleVersion ex) {
			return clash(found, form, chosen.get());
		}
		Flash.success(redirect, reset ? "regel.reset.done" : "regel.saved");
		return new ModelAndView("redirect:/paket/" + slug + "/granskningsregler");
	}

	/** What was chosen beside what is stored now; saving again is on top of that. */
	private ModelAndView clash(Paket found, RegelForm form, RegelSettings chosen) {
		StoredRegelSettings now = this.rules.get(found.id());
		RegelForm again = form.onTopOf(now.lockVersion());
		RegelPage page = RegelPage.of(found, now.settings(), again).clashing(chosen, now.settings());
		return typed(page, again, errors(again), HttpStatus.CONFLICT).addObject("clash", true);
	}

	private static ModelAndView typed(RegelPage page, RegelForm form, BindingResult errors, HttpStatus status) {
		ModelAndView view = new ModelAndView("mall/regler", "view", page);
		view.addObject(FORM, form).addAllObjects(errors.getModel());
		view.setStatus(status);
		return view;
	}

	private static BindingResult errors(RegelForm form) {
		return new BeanPropertyBindingResult(form, FORM);
	}

}
