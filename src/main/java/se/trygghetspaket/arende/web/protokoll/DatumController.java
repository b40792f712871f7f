package se.trygghetspaket.arende.web.protokoll;

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

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Nedtagning;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Flash;

/** Where the secretary records justering, anslag and nedtagning: a day each. */
@Controller
@RequestMapping("/arenden/{id}/protokoll/{step:justering|anslag|nedtagning}")
class DatumController {

	private final ProtokollService protokoll;

	DatumController(ProtokollService protokoll) {
		this.protokoll = protokoll;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id, @PathVariable String step) {
		return view(this.protokoll.getToRecord(actor, new ArendeId(id)), step, HttpStatus.OK).addObject("form",
				DatumForm.BLANK);
	}

	@PostMapping
	ModelAndView record(Actor actor, @PathVariable long id, @PathVariable String step,
			@ModelAttribute("form") DatumForm form, BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.protokoll.getToRecord(actor, new ArendeId(id));
		boolean omedelbart = form.omedelbart() && step.equals("justering");
		Optional<LocalDate> datum = omedelbart ? Optional.of(akt.protokoll().datum()) : form.read(errors);
		if (datum.isEmpty()) {
			return view(akt, step, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			switch (step) {
				case "justering" -> this.protokoll.recordJustering(actor, new ArendeId(id),
						omedelbart ? Justering.OMEDELBAR : new Justering(datum.get()));
				case "anslag" -> this.protokoll.recordAnslag(actor, new ArendeId(id), new Anslag(datum.get()));
				default -> this.protokoll.recordNedtagning(actor, new ArendeId(id), new Nedtagning(datum.get()));
			}
		}
		catch (ProtokollRefused ex) {
			return view(akt, step, Refusal.put(ex, "datum", errors));
		}
		Flash.success(redirect, "protokoll.datum.done." + step);
		return new ModelAndView("redirect:/arenden/" + id + "/protokoll");
	}

	private static ModelAndView view(ProtokollAkt akt, String step, HttpStatus status) {
		ModelAndView view = new ModelAndView("protokoll/datum", status);
		view.addObject("view", ProtokollHead.of(akt));
		view.addObject("step", step);
		view.addObject("meeting", akt.protokoll().beslut().organ().meets());
		return view;
	}

}
