package se.trygghetspaket.arende.web.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.arende.protokoll.ExpedieringService;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** To whom a decision is sent, and when it was. */
@Controller
@RequestMapping("/arenden/{id}/expediering")
class ExpedieringController {

	private static final String FORM = "form";

	private final ProtokollService protokoll;

	private final ExpedieringService expediering;

	ExpedieringController(ProtokollService protokoll, ExpedieringService expediering) {
		this.protokoll = protokoll;
		this.expediering = expediering;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id) {
		ProtokollAkt akt = this.protokoll.get(actor, new ArendeId(id));
		List<Receiver> suggested = akt.expedieringar().isEmpty() ? this.expediering.suggested(akt) : List.of();
		return view(actor, akt, HttpStatus.OK).addObject(FORM, ExpedieringForm.of(akt.unsent(), suggested));
	}

	@PostMapping("/mottagare")
	ModelAndView add(Actor actor, @PathVariable long id, @ModelAttribute(FORM) ExpedieringForm form,
			BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.expediering.getToRecord(actor, new ArendeId(id));
		List<Receiver> receivers = form.readReceivers(errors);
		if (errors.hasErrors()) {
			return view(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.expediering.add(actor, new ArendeId(id), receivers);
		Flash.success(redirect, "protokoll.expediering.added");
		return toPage(id);
	}

	@PostMapping("/mottagare/{receiver}/stryk")
	ModelAndView strike(Actor actor, @PathVariable long id, @PathVariable long receiver,
			@ModelAttribute(FORM) ExpedieringForm form, BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.expediering.getToRecord(actor, new ArendeId(id));
		try {
			this.expediering.strike(actor, new ArendeId(id), receiver);
		}
		catch (ProtokollRefused ex) {
			return view(actor, akt, Refusal.put(ex, "datum", errors));
		}
		Flash.success(redirect, "protokoll.expediering.struck");
		return toPage(id);
	}

	/**
	 * Sent to those who are chosen, or with {@code allt} to all who are left.
	 */
	@PostMapping
	ModelAndView send(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String allt,
			@ModelAttribute(FORM) ExpedieringForm form, BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.expediering.getToRecord(actor, new ArendeId(id));
		boolean none = !allt.isEmpty() && akt.unsent().isEmpty();
		Optional<LocalDate> datum = none ? Optional.empty() : form.readDatum(errors);
		if (errors.hasErrors()) {
			return view(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			boolean done = true;
			if (allt.isEmpty()) {
				done = this.expediering.recordSent(actor, new ArendeId(id), form.readVald(), datum.orElseThrow());
			}
			else {
				this.expediering.recordAllSent(actor, new ArendeId(id), datum.orElse(null));
			}
			Flash.success(redirect, done ? "protokoll.expediering.done" : "protokoll.expediering.sent");
		}
		catch (ProtokollRefused ex) {
			return view(actor, akt, Refusal.put(ex, "datum", errors));
		}
		return toPage(id);
	}

	private ModelAndView view(Actor actor, ProtokollAkt akt, HttpStatus status) {
		boolean mayRecord = actor.has(Role.NAMNDSEKRETERARE) && this.expediering.isOpen(akt.arende());
		ModelAndView view = new ModelAndView("protokoll/expediering", status);
		view.addObject("view", ExpedieringView.of(akt, mayRecord));
		return view;
	}

	private static ModelAndView toPage(long id) {
		return new ModelAndView("redirect:/arenden/" + id + "/expediering");
	}

}
