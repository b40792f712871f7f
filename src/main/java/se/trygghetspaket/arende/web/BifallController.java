package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.Flash;
import se.trygghetspaket.web.SwedishTime;

/** Where the secretary records that kommunstyrelsen decided as proposed. */
@Controller
@RequestMapping("/arenden/{id}/bifall")
class BifallController {

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	BifallController(ArendeService arenden, ArendeMoveService moves) {
		this.arenden = arenden;
		this.moves = moves;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id) {
		ModelAndView view = view(actor, find(actor, id), HttpStatus.OK);
		view.addObject("form", new BifallForm("", ""));
		return view;
	}

	@PostMapping
	ModelAndView record(Actor actor, @PathVariable long id, @ModelAttribute("form") BifallForm form,
			BindingResult errors, RedirectAttributes redirect) {
		ArendeAkt akt = find(actor, id);
		Optional<LocalDate> datum = form.readDatum(errors);
		Optional<Paragraf> paragraf = form.readParagraf(errors);
		if (datum.isEmpty() || paragraf.isEmpty()) {
			return view(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.moves.recordBifall(actor, new ArendeId(id), datum.get(), paragraf.get());
		}
		catch (BeslutDateRefused ex) {
			errors.rejectValue("datum", "arende.bifall.datum.error",
					new Object[] { SwedishTime.date(ex.earliest()), SwedishTime.date(ex.latest()) }, null);
			return view(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (Hindered ex) {
			return view(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Flash.success(redirect, "arende.done.RECORD_BIFALL", String.valueOf(akt.arende().year().value()),
				String.valueOf(akt.arende().year().next().value()));
		return new ModelAndView("redirect:/arenden/" + id);
	}

	private ArendeAkt find(Actor actor, long id) {
		actor.require(ArendeMove.RECORD_BIFALL.role());
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		akt.arende().requireMove(actor, ArendeMove.RECORD_BIFALL);
		return akt;
	}

	private ModelAndView view(Actor actor, ArendeAkt akt, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/bifall", status);
		view.addObject("view", MovePage.of(actor, akt, ArendeMove.RECORD_BIFALL, "bifall",
				this.moves.hinder(actor, akt), Happens.onBifall(akt)));
		view.addObject("memoDatum", SwedishTime.date(akt.tjansteskrivelse().memo().datum()));
		return view;
	}

}
