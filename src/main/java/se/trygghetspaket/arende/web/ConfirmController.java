package se.trygghetspaket.arende.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;
import se.trygghetspaket.web.Sentence;

/** The steps that need nothing but a yes to what is seen: submit and certify. */
@Controller
@RequestMapping("/arenden/{id}")
class ConfirmController {

	private static final String SUBMIT = "lamna-till-ekonomi";

	private static final String CERTIFY = "intyga";

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	private final GranskningService granskning;

	ConfirmController(ArendeService arenden, ArendeMoveService moves, GranskningService granskning) {
		this.arenden = arenden;
		this.moves = moves;
		this.granskning = granskning;
	}

	@GetMapping(SUBMIT)
	ModelAndView lookBeforeSubmit(Actor actor, @PathVariable long id) {
		return submitPage(actor, id, HttpStatus.OK);
	}

	@PostMapping(SUBMIT)
	ModelAndView submit(Actor actor, @PathVariable long id, SeenForm form) {
		try {
			this.moves.submit(actor, new ArendeId(id), form.seen());
		}
		catch (StaleVersion ex) {
			return submitPage(actor, id, HttpStatus.CONFLICT);
		}
		catch (Hindered ex) {
			return submitPage(actor, id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/arenden/" + id + "/klart/lamnat");
	}

	@GetMapping(CERTIFY)
	ModelAndView lookBeforeCertify(Actor actor, @PathVariable long id) {
		return certifyPage(actor, id, HttpStatus.OK);
	}

	@PostMapping(CERTIFY)
	ModelAndView certify(Actor actor, @PathVariable long id, SeenForm form, RedirectAttributes redirect) {
		actor.require(ArendeMove.CERTIFY.role());
		boolean again = this.arenden.get(actor, new ArendeId(id)).arende().status().certified();
		try {
			if (again) {
				this.moves.recertify(actor, new ArendeId(id), form.seen());
			}
			else {
				this.moves.certify(actor, new ArendeId(id), form.seen());
			}
		}
		catch (StaleVersion ex) {
			return certifyPage(actor, id, HttpStatus.CONFLICT);
		}
		catch (Hindered ex) {
			return certifyPage(actor, id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!again) {
			return new ModelAndView("redirect:/arenden/" + id + "/klart/intygat");
		}
		Flash.success(redirect, "arende.done.RECERTIFY");
		return new ModelAndView("redirect:/arenden/" + id);
	}

	private ModelAndView submitPage(Actor actor, long id, HttpStatus status) {
		ArendeAkt akt = find(actor, id, ArendeMove.SUBMIT);
		akt.arende().requireMove(actor, ArendeMove.SUBMIT);
		Granskning seen = this.granskning.of(akt);
		List<Hinder> hinder = this.moves.hinder(actor, akt, seen);
		List<Task> tasks = Task.of(akt, hinder, this.moves.lackingAvsnitt(akt, hinder), actor);
		return view(MovePage.ofTasks(akt, ArendeMove.SUBMIT, SUBMIT, tasks, Happens.onSubmit()), seen, status);
	}

	/** Also for a case that is certified but whose certificate no longer holds. */
	private ModelAndView certifyPage(Actor actor, long id, HttpStatus status) {
		ArendeAkt akt = find(actor, id, ArendeMove.CERTIFY);
		Arende arende = akt.arende();
		boolean again = arende.status().certified() && !akt.intygHolds();
		if (!again) {
			arende.requireMove(actor, ArendeMove.CERTIFY);
		}
		List<Sentence> happens = again ? Happens.onRecertify() : Happens.onCertify(akt);
		return view(
				MovePage.of(actor, akt, ArendeMove.CERTIFY, CERTIFY, this.moves.hinderToCertify(actor, akt), happens),
				this.granskning.of(akt), status);
	}

	private ArendeAkt find(Actor actor, long id, ArendeMove move) {
		actor.require(move.role());
		return this.arenden.get(actor, new ArendeId(id));
	}

	/** A clash says that something has been changed. */
	private static ModelAndView view(MovePage page, Granskning seen, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/bekrafta", status);
		view.addObject("granskning", seen);
		view.addObject("view", (status == HttpStatus.CONFLICT) ? page.afterChange() : page);
		return view;
	}

}
