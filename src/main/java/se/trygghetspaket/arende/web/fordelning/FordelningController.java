package se.trygghetspaket.arende.web.fordelning;

import org.springframework.http.HttpStatus;
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

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;
import se.trygghetspaket.web.draft.DraftBase;

/** The table of a case: to edit while it is a draft, to read otherwise. */
@Controller
@RequestMapping("/arenden/{id}/fordelning")
class FordelningController {

	private static final String SAVE = "save";

	private final UnderlagService underlag;

	private final ArendeService arenden;

	private final BesideEarlier beside;

	FordelningController(UnderlagService underlag, ArendeService arenden, BesideEarlier beside) {
		this.underlag = underlag;
		this.arenden = arenden;
		this.beside = beside;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable long id) {
		Underlag found = this.underlag.get(actor, new ArendeId(id));
		return beside(actor, found,
				found.arende().editableBy(actor) ? FordelningViews.stored(found) : FordelningViews.readOnly(found));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		Underlag found = this.underlag.get(actor, new ArendeId(id));
		FordelningForm form = FordelningForm.of(sent);
		try {
			found.arende().requireEditable(actor);
			String action = String.valueOf(sent.getFirst("action"));
			if (action.startsWith(ClashPage.ACTION)) {
				return merge(actor, found, sent, action, redirect);
			}
			return action.equals(SAVE) ? save(actor, found, form.withoutBlank(), redirect)
					: beside(actor, found, edited(found, form, action, sent));
		}
		catch (StaleVersion | MoveRefused ex) {
			Underlag now = this.underlag.get(actor, new ArendeId(id));
			return FordelningViews.clash(FordelningViews.clash(now, sent, now.arende().editableBy(actor)),
					HttpStatus.CONFLICT);
		}
	}

	private static ModelAndView edited(Underlag found, FordelningForm form, String action,
			MultiValueMap<String, String> sent) {
		return action.startsWith("paste") ? FordelningViews.pasted(found, form, PastePage.Sent.of(sent), action)
				: FordelningViews.edited(found, form, action, TableUndo.read(String.valueOf(sent.getFirst("angra"))));
	}

	/** What a button says of what was typed and what somebody else saved meanwhile. */
	private ModelAndView merge(Actor actor, Underlag found, MultiValueMap<String, String> sent, String action,
			RedirectAttributes redirect) {
		ClashPage page = FordelningViews.clash(found, sent, true);
		if (action.equals(ClashPage.COUNT)) {
			return FordelningViews.clash(page, HttpStatus.OK);
		}
		if (FordelningForm.of(sent).version() != found.fordelning().lockVersion()) {
			return FordelningViews.clash(page, HttpStatus.CONFLICT);
		}
		if (action.equals(ClashPage.EDIT)) {
			return beside(actor, found, FordelningViews.edited(found, page.merged(), action, TableUndo.NOTHING))
				.addObject(DraftBase.NAME, FordelningViews.base(found));
		}
		return (page.open() > 0) ? FordelningViews.clash(page, HttpStatus.UNPROCESSABLE_CONTENT)
				: save(actor, found, page.merged(), redirect);
	}

	private ModelAndView save(Actor actor, Underlag found, FordelningForm form, RedirectAttributes redirect) {
		BindingResult errors = new DirectFieldBindingResult(form, FordelningViews.FORM);
		TypedFordelning typed = FordelningViews.read(found, form, errors);
		TypedFordelning.checkTexts(form, errors);
		if (errors.hasErrors()) {
			ModelAndView refused = FordelningViews.table(found, form, typed, errors);
			refused.addObject("refused", true);
			if (form.version() == found.fordelning().lockVersion()) {
				refused.addObject(DraftBase.NAME, FordelningViews.base(found));
			}
			refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return beside(actor, found, refused);
		}
		this.arenden.savePoster(actor, found.arende().id(), form.version(), typed.drafts());
		Flash.success(redirect, "fordelning.saved");
		return new ModelAndView("redirect:/arenden/" + found.arende().id().value() + "/fordelning");
	}

	private ModelAndView beside(Actor actor, Underlag found, ModelAndView view) {
		return this.beside.on(view, this.beside.choice(found, null), actor, found.arende().id().value());
	}

}
