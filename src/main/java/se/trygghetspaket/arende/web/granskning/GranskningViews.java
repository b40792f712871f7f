package se.trygghetspaket.arende.web.granskning;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.granskning.Mended;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Sentence;

/** The page of a granskning, as it stands and with what was refused. */
@Component
class GranskningViews {

	private static final String FORM = "form";

	private final ArendeService arenden;

	private final GranskningService granskning;

	private final TjansteskrivelseExport export;

	private final PageText messages;

	GranskningViews(ArendeService arenden, GranskningService granskning, TjansteskrivelseExport export,
			PageText messages) {
		this.arenden = arenden;
		this.granskning = granskning;
		this.export = export;
		this.messages = messages;
	}

	/** What a button did, as it said that it would. */
	String told(Mended mended) {
		Sentence label = FixLabel.of(mended.fix(), mended.before().beslutForm());
		return this.messages.get(label.key(), label.parameters());
	}

	ModelAndView page(Actor actor, ArendeId id, @Nullable Undo undo) {
		return page(actor, id, undo, HttpStatus.OK).addObject(FORM, AsideForm.BLANK);
	}

	/** With a reason that cannot be kept. */
	ModelAndView refused(Actor actor, ArendeId id, AsideForm form, BindingResult errors) {
		return page(actor, id, null, HttpStatus.UNPROCESSABLE_CONTENT).addObject(FORM, form)
			.addAllObjects(errors.getModel());
	}

	/** With why nothing was done. */
	ModelAndView refused(Actor actor, ArendeId id, HttpStatus status, String problem, AsideForm form) {
		return page(actor, id, null, status).addObject(FORM, AsideForm.BLANK)
			.addObject("problem", problem)
			.addObject("lost", form.skal());
	}

	private ModelAndView page(Actor actor, ArendeId id, @Nullable Undo undo, HttpStatus status) {
		GranskningService.requireReader(actor);
		ArendeAkt akt = this.arenden.get(actor, id);
		boolean undoable = undo != null && undo.holdsFor(id.value(), akt.tjansteskrivelse().lockVersion());
		ModelAndView view = new ModelAndView("granskning/granskning", status);
		view.addObject("view",
				GranskningPage.of(actor, akt, this.granskning.of(akt), this.export.model(akt), undoable));
		return view;
	}

}
