package se.trygghetspaket.arende.web;

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

import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Flash;

/** The moves back, off the road and to its end: a yes, and mostly a reason. */
@Controller
@RequestMapping("/arenden/{id}/{step:" + MovePath.ROAD + "}")
class RoadController {

	private final ArendeService arenden;

	private final ArendeRoadService road;

	RoadController(ArendeService arenden, ArendeRoadService road) {
		this.arenden = arenden;
		this.road = road;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id, @PathVariable String step) {
		ModelAndView view = view(actor, find(actor, id, MovePath.move(step)), MovePath.move(step), HttpStatus.OK);
		view.addObject("form", new ReasonForm(""));
		return view;
	}

	@PostMapping
	ModelAndView move(Actor actor, @PathVariable long id, @PathVariable String step,
			@ModelAttribute("form") ReasonForm form, BindingResult errors, RedirectAttributes redirect) {
		ArendeMove move = MovePath.move(step);
		ArendeAkt akt = find(actor, id, move);
		Optional<Reason> reason = form.read(move, errors);
		if (errors.hasErrors()) {
			return view(actor, akt, move, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.road.move(actor, new ArendeId(id), move, reason.orElse(null));
		}
		catch (Hindered ex) {
			return view(actor, akt, move, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Flash.success(redirect, "arende.done." + move);
		return new ModelAndView("redirect:/arenden/" + id);
	}

	private ArendeAkt find(Actor actor, long id, ArendeMove move) {
		actor.require(move.role());
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		akt.arende().requireMove(actor, move);
		return akt;
	}

	private ModelAndView view(Actor actor, ArendeAkt akt, ArendeMove move, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/skal", status);
		view.addObject("view", MovePage.of(actor, akt, move, MovePath.of(move), this.road.hinder(akt, move),
				Happens.onReturn(akt, move)));
		return view;
	}

}
