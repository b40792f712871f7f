package se.trygghetspaket.arende.web.memo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ReturnedNote;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.user.UserService;
import se.trygghetspaket.web.draft.DraftBase;

/** The pages of a memo: the form with its preview, and the memo to read. */
@Component
class MemoViews {

	private static final String FORM = "form";

	private final TjansteskrivelseExport export;

	private final SkrivelsemallService mallar;

	private final GranskningService granskning;

	private final UserService users;

	private final PageText messages;

	MemoViews(TjansteskrivelseExport export, SkrivelsemallService mallar, GranskningService granskning,
			UserService users, PageText messages) {
		this.export = export;
		this.mallar = mallar;
		this.granskning = granskning;
		this.users = users;
		this.messages = messages;
	}

	/** Where the errors of what was typed are gathered. */
	static BindingResult errors(MemoForm form) {
		return new BeanPropertyBindingResult(form, FORM);
	}

	/** What was typed, as values; what cannot be read is an error. */
	TypedMemo read(ArendeAkt akt, MemoForm form, Errors errors) {
		return TypedMemo.read(form, akt, this.users.findByRole(Role.UNDERTECKNARE), errors);
	}

	/** The memo to read. */
	ModelAndView reading(ArendeAkt akt) {
		ModelAndView view = new ModelAndView("tjansteskrivelse/las");
		view.addObject("view", MemoPage.reading(akt));
		view.addObject("model", this.export.model(akt));
		return view;
	}

	/** The form with what is stored. */
	ModelAndView stored(ArendeAkt akt) {
		ModelAndView view = editor(akt, MemoForm.of(akt), "", true);
		view.addObject("model", this.export.model(akt));
		view.addObject("granskning", this.granskning.of(akt));
		return onTop(akt, view);
	}

	/** The form with the preview of what is typed, and its errors. */
	ModelAndView preview(ArendeAkt akt, MemoForm form) {
		BindingResult errors = errors(form);
		TypedMemo typed = read(akt, form, errors);
		ModelAndView view = typed(akt, form, typed, "forhandsgranskning");
		view.addObject("granskning", this.granskning.of(akt, typed.rubrik(), typed.diarienummerOrNull(), typed.memo(),
				typed.undertecknare()));
		view.addAllObjects(errors.getModel());
		return view;
	}

	/** The form after one of its buttons. */
	ModelAndView edited(ArendeAkt akt, MemoEdit edit) {
		ModelAndView view = typed(akt, edit.form(), read(akt, edit.form(), errors(edit.form())), edit.focus());
		view.addObject("told", edit.told());
		return view;
	}

	/** The form with its errors, not stored. */
	ModelAndView refused(ArendeAkt akt, MemoForm form, TypedMemo typed, BindingResult errors) {
		ModelAndView view = typed(akt, form, typed, "");
		view.addAllObjects(errors.getModel());
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** What was typed beside what is stored now, part by part, to choose from. */
	ModelAndView clash(ArendeAkt now, MemoClash clash, HttpStatus status) {
		return new ModelAndView("tjansteskrivelse/krock", status).addObject("view", MemoPage.reading(now))
			.addObject("clash", clash)
			.addObject("users", users(now))
			.addObject("unchosen", status == HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The form of what goes on from what is stored now. */
	ModelAndView onTop(ArendeAkt akt, ModelAndView view) {
		return view.addObject(DraftBase.NAME, MemoBase.of(akt).draft(akt.tjansteskrivelse().lockVersion()));
	}

	private ModelAndView typed(ArendeAkt akt, MemoForm form, TypedMemo typed, String focus) {
		ModelAndView view = editor(akt, form, focus, false);
		view.addObject("model", this.export.model(akt, typed.rubrik(), typed.diarienummerOrNull(), typed.memo(),
				typed.undertecknare()));
		return view;
	}

	private ModelAndView editor(ArendeAkt akt, MemoForm form, String focus, boolean saved) {
		ModelAndView view = new ModelAndView("tjansteskrivelse/redigera");
		view.addObject("view",
				new MemoPage(akt.arende().id().value(), akt.arende().rubrik(), akt.arende().status(), users(akt),
						form.shows(Tjansteskrivelse.BESLUTSFORSLAG), form.shows(Tjansteskrivelse.FORDELNING),
						ReturnedNote.of(akt.arende()), focus, saved, guide(akt, form), TieChoices.of(akt)));
		view.addObject(FORM, form);
		return view;
	}

	private MallGuide guide(ArendeAkt akt, MemoForm form) {
		return MallGuide.of(this.mallar.get(akt.paket().id()).mall(), form);
	}

	/**
	 * Does what a button of the form says.
	 * @param action the button's value
	 */
	MemoEdit edit(ArendeAkt akt, String action, MemoForm form) {
		if (!action.startsWith(MallGuide.INSERT)) {
			return MemoEdit.apply(action, form);
		}
		BudgetYear compared = akt.underlag().previous().map((stored) -> stored.fordelning().year()).orElse(null);
		NewMemo maker = new NewMemo(this.mallar.get(akt.paket().id()).mall(), akt.paket().name(), akt.arende().year(),
				compared);
		return MallGuide.insert(maker, action.substring(MallGuide.INSERT.length()), form);
	}

	/** With those who are linked already, although they may sign no longer. */
	private Map<String, String> users(ArendeAkt akt) {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("", this.messages.get("tjansteskrivelse.form.user.outside"));
		List<UserRef> linkable = this.users.findByRole(Role.UNDERTECKNARE);
		linkable.forEach((user) -> choices.put(String.valueOf(user.id()), user.name()));
		akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.flatMap((place) -> place.user().stream())
			.forEach((user) -> choices.putIfAbsent(String.valueOf(user.id()),
					this.messages.get("tjansteskrivelse.form.user.former", user.name())));
		return choices;
	}

}
