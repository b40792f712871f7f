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

import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.mall.domain.StoredSkrivelsemall;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/**
 * The mall of a paket: the administrator edits it, a handläggare reads it. Every button
 * of the form sends all of it, and only "save" stores it.
 */
@Controller
@RequestMapping("/paket/{slug}/mall")
class MallController {

	private static final String FORM = "form";

	private final PaketService paket;

	private final SkrivelsemallService mallar;

	private final MallPreview preview;

	private final MallClash clash;

	MallController(PaketService paket, SkrivelsemallService mallar, MallPreview preview, MallClash clash) {
		this.paket = paket;
		this.mallar = mallar;
		this.preview = preview;
		this.clash = clash;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug) {
		actor.require(Role.ADMINISTRATOR, Role.HANDLAGGARE);
		Paket found = this.paket.get(slug);
		StoredSkrivelsemall stored = this.mallar.get(found.id());
		ModelAndView view = actor.has(Role.ADMINISTRATOR) ? page("mall/redigera", found, stored, "", true)
				: page("mall/las", found, stored, "", true);
		return view.addObject(FORM, MallForm.of(stored)).addObject("model", this.preview.of(stored.mall(), found));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.ADMINISTRATOR);
		Paket found = this.paket.get(slug);
		MallForm form = MallForm.of(sent);
		String action = String.valueOf(sent.getFirst("action"));
		if (!action.equals("save") && !action.equals("preview")) {
			MallEdit edit = MallEdit.apply(action, form);
			return typed(found, edit.form(), errors(edit.form()), edit.focus()).addObject("told", edit.told());
		}
		BindingResult errors = errors(form);
		Optional<Skrivelsemall> mall = TypedMall.read(form, errors);
		if (action.equals("preview") || mall.isEmpty()) {
			ModelAndView view = typed(found, form, errors, mall.isPresent() ? "forhandsgranskning" : "");
			view.setStatus(mall.isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
		try {
			this.mallar.save(actor, found.id(), form.versionSeen(), mall.get());
		}
		catch (StaleVersion ex) {
			return clash(found, form);
		}
		Flash.success(redirect, "mall.saved");
		return new ModelAndView("redirect:/paket/" + slug + "/mall");
	}

	/** What was typed beside what is stored now; saving again is on top of that. */
	private ModelAndView clash(Paket found, MallForm form) {
		StoredSkrivelsemall now = this.mallar.get(found.id());
		MallForm again = form.onTopOf(now.lockVersion());
		ModelAndView view = typed(found, again, errors(again), "");
		view.addObject("differences", this.clash.between(form, MallForm.of(now)));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	/** The form with its errors, and the preview where there are none. */
	private ModelAndView typed(Paket found, MallForm form, BindingResult errors, String focus) {
		ModelAndView view = page("mall/redigera", found, this.mallar.get(found.id()), focus, false);
		view.addObject(FORM, form).addAllObjects(errors.getModel());
		TypedMall.read(form, errors(form)).ifPresent((mall) -> view.addObject("model", this.preview.of(mall, found)));
		return view;
	}

	private static ModelAndView page(String name, Paket found, StoredSkrivelsemall stored, String focus,
			boolean saved) {
		return new ModelAndView(name, "view", new MallPage(found, stored.lockVersion() == 0, focus, saved))
			.addObject("starts", StartMall.values());
	}

	private static BindingResult errors(MallForm form) {
		return new BeanPropertyBindingResult(form, FORM);
	}

}
