package se.trygghetspaket.arende.web.memo;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/**
 * The memo of a case: to edit while it is a draft, to read otherwise. Every button of the
 * form sends all of it, and only "save" stores it.
 */
@Controller
@RequestMapping("/arenden/{id}/tjansteskrivelse")
class MemoController {

	private final ArendeService arenden;

	private final MemoViews views;

	MemoController(ArendeService arenden, MemoViews views) {
		this.arenden = arenden;
		this.views = views;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable long id) {
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		boolean editable = actor.has(Role.HANDLAGGARE) && akt.arende().status().editable();
		return editable ? this.views.stored(akt) : this.views.reading(akt);
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		MemoForm form = MemoForm.of(sent);
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		if (!akt.arende().status().editable()) {
			return this.views.clash(akt, form, false);
		}
		String action = String.valueOf(sent.getFirst("action"));
		return switch (action) {
			case "save" -> save(actor, akt, form, redirect);
			case "preview" -> this.views.preview(akt, form);
			default -> this.views.edited(akt, this.views.edit(akt, action, form));
		};
	}

	private ModelAndView save(Actor actor, ArendeAkt akt, MemoForm form, RedirectAttributes redirect) {
		BindingResult errors = MemoViews.errors(form);
		TypedMemo typed = this.views.read(akt, form, errors);
		if (errors.hasErrors()) {
			return this.views.refused(akt, form, typed, errors);
		}
		ArendeId id = akt.arende().id();
		try {
			this.arenden.saveTjansteskrivelse(actor, id, form.versionSeen(), typed.rubrik(), typed.diarienummerOrNull(),
					typed.memo(), typed.underteckningar());
		}
		catch (StaleVersion | MoveRefused ex) {
			ArendeAkt now = this.arenden.get(actor, id);
			return this.views.clash(now, form, now.arende().status().editable());
		}
		Flash.success(redirect, "tjansteskrivelse.saved");
		return new ModelAndView("redirect:/arenden/" + id.value() + "/tjansteskrivelse");
	}

}
