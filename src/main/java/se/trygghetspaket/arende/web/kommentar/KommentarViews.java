package se.trygghetspaket.arende.web.kommentar;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.arende.domain.kommentar.KommentarFault;
import se.trygghetspaket.shared.Actor;

/** The list of comments with the form for another, and the form for one's own. */
@Component
class KommentarViews {

	private static final String FORM = "form";

	private final KommentarService kommentarer;

	private final UnderlagService underlag;

	KommentarViews(KommentarService kommentarer, UnderlagService underlag) {
		this.kommentarer = kommentarer;
		this.underlag = underlag;
	}

	/** The list, with an empty form. */
	ModelAndView list(Actor actor, ArendeId id, int page) {
		return list(actor, id, page, HttpStatus.OK).addObject(FORM, KommentarForm.BLANK);
	}

	/** The list, with a form that has errors. */
	ModelAndView list(Actor actor, ArendeId id, KommentarForm form, BindingResult errors) {
		return list(actor, id, 1, HttpStatus.UNPROCESSABLE_CONTENT).addObject(FORM, form)
			.addAllObjects(errors.getModel());
	}

	/** The list, with what was typed and not sent, as long as it can be. */
	ModelAndView typed(Actor actor, ArendeId id, KommentarForm form) {
		boolean open = !this.underlag.get(actor, id).arende().status().isFinal();
		return open ? list(actor, id, 1, HttpStatus.OK).addObject(FORM, form)
				: refused(actor, id, KommentarFault.CLOSED, form.text());
	}

	/** One's own comment, with what was typed and not sent. */
	ModelAndView typed(Actor actor, ArendeId id, Kommentar kommentar, KommentarForm form) {
		return own(actor, id, kommentar, HttpStatus.OK).addObject(FORM, form);
	}

	/** The list, with what could not be stored, and why. */
	ModelAndView refused(Actor actor, ArendeId id, KommentarFault fault, String lost) {
		HttpStatus status = (fault == KommentarFault.NOT_AUTHOR) ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
		return list(actor, id, 1, status).addObject(FORM, KommentarForm.BLANK)
			.addObject("fault", fault)
			.addObject("lost", lost);
	}

	/** One's own comment, to correct or remove. */
	ModelAndView own(Actor actor, ArendeId id, Kommentar kommentar) {
		return own(actor, id, kommentar, HttpStatus.OK).addObject(FORM, KommentarForm.of(kommentar));
	}

	/** One's own comment, with a form that has errors. */
	ModelAndView own(Actor actor, ArendeId id, Kommentar kommentar, KommentarForm form, BindingResult errors) {
		return own(actor, id, kommentar, HttpStatus.UNPROCESSABLE_CONTENT).addObject(FORM, form)
			.addAllObjects(errors.getModel());
	}

	/**
	 * What was typed beside what is stored now; saving again is on top of what is shown.
	 */
	ModelAndView clash(Actor actor, ArendeId id, Kommentar now, String typed) {
		return own(actor, id, now, HttpStatus.CONFLICT)
			.addObject(FORM, new KommentarForm("", typed, String.valueOf(now.lockVersion())))
			.addObject("stored", now.text());
	}

	private ModelAndView list(Actor actor, ArendeId id, int page, HttpStatus status) {
		Kommentar.requireReader(actor);
		ModelAndView view = new ModelAndView("arende/kommentarer", status);
		view.addObject("view", KommentarView.of(actor, this.underlag.get(actor, id),
				this.kommentarer.find(actor, id, Math.max(1, page))));
		return view;
	}

	private ModelAndView own(Actor actor, ArendeId id, Kommentar kommentar, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/kommentar", status);
		view.addObject("id", id.value());
		view.addObject("rubrik", this.underlag.get(actor, id).arende().rubrik());
		view.addObject("kommentar", kommentar.id());
		return view;
	}

}
