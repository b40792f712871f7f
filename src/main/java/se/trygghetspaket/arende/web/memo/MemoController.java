package se.trygghetspaket.arende.web.memo;

import java.util.Optional;

import org.springframework.http.HttpStatus;
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
			return this.views.clash(akt, MemoClash.of(akt, sent, false), HttpStatus.CONFLICT);
		}
		String action = String.valueOf(sent.getFirst("action"));
		if (action.startsWith(MemoClash.ACTION)) {
			return merge(actor, akt, sent, action, redirect);
		}
		return switch (action) {
			case "save" -> save(actor, akt, form, sent, redirect);
			case "preview" -> this.views.preview(akt, form);
			default -> this.views.edited(akt, this.views.edit(akt, action, form));
		};
	}

	/** What a button says of what was typed and what somebody else saved meanwhile. */
	private ModelAndView merge(Actor actor, ArendeAkt akt, MultiValueMap<String, String> sent, String action,
			RedirectAttributes redirect) {
		MemoClash clash = MemoClash.of(akt, sent, true);
		if (MemoForm.of(sent).versionSeen() != akt.tjansteskrivelse().lockVersion()) {
			return this.views.clash(akt, clash, HttpStatus.CONFLICT);
		}
		if (action.equals(MemoClash.EDIT)) {
			return this.views.onTop(akt, this.views.edited(akt, MemoEdit.apply(action, clash.merged())));
		}
		if (clash.open() > 0) {
			return this.views.clash(akt, clash, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		ModelAndView saved = store(actor, akt, clash.merged(), clash.merged(), sent, redirect);
		return (saved.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT) ? this.views.onTop(akt, saved) : saved;
	}

	/**
	 * What is tied to a line that has another name since the form was opened is stored
	 * under that, and where nothing else has changed it is no clash.
	 */
	private ModelAndView save(Actor actor, ArendeAkt akt, MemoForm form, MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		Optional<MemoBase> base = MemoBase.read(sent);
		MemoForm stored = MemoForm.of(akt);
		MemoForm followed = base.map((began) -> began.follow(form, akt)).orElse(form);
		boolean onlyTies = base.filter((began) -> began.followed(akt).sameAs(stored)).isPresent();
		return store(actor, akt, form, onlyTies ? followed.onTopOf(stored.versionSeen()) : followed, sent, redirect);
	}

	private ModelAndView store(Actor actor, ArendeAkt akt, MemoForm asTyped, MemoForm form,
			MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		BindingResult errors = MemoViews.errors(asTyped);
		TypedMemo typed = this.views.read(akt, form, errors);
		if (errors.hasErrors()) {
			return this.views.refused(akt, asTyped, typed, errors);
		}
		ArendeId id = akt.arende().id();
		try {
			this.arenden.saveTjansteskrivelse(actor, id, form.versionSeen(), typed.rubrik(), typed.diarienummerOrNull(),
					typed.memo(), typed.underteckningar());
		}
		catch (StaleVersion | MoveRefused ex) {
			ArendeAkt now = this.arenden.get(actor, id);
			return this.views.clash(now, MemoClash.of(now, sent, now.arende().status().editable()),
					HttpStatus.CONFLICT);
		}
		Flash.success(redirect, "tjansteskrivelse.saved");
		return new ModelAndView("redirect:/arenden/" + id.value() + "/tjansteskrivelse");
	}

}
