package se.trygghetspaket.arende.web.beslut;

import java.time.Clock;
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

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TypedReason;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.meeting.ArendeMeetingService;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.Flash;

/** Bordläggning, återremiss, and the meeting that takes a postponed case up again. */
@Controller
@RequestMapping("/arenden/{id}/{step:bordlaggning|aterremiss|nytt-sammantrade}")
class MeetingController {

	private final ArendeService arenden;

	private final ArendeMeetingService meetings;

	private final SammantradeArendeService items;

	private final Clock clock;

	MeetingController(ArendeService arenden, ArendeMeetingService meetings, SammantradeArendeService items,
			Clock clock) {
		this.arenden = arenden;
		this.meetings = meetings;
		this.items = items;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id, @PathVariable String step) {
		ModelAndView view = view(find(actor, id, move(step)), step, HttpStatus.OK);
		LocalDate today = LocalDate.now(this.clock);
		String datum = this.items.findPlanned(new ArendeId(id))
			.map((item) -> item.sammantrade().datum())
			.filter((planned) -> move(step) == ArendeMove.RESUME || !planned.isAfter(today))
			.map(LocalDate::toString)
			.orElse("");
		view.addObject("form", new MeetingForm(datum, "", ""));
		return view;
	}

	@PostMapping
	ModelAndView record(Actor actor, @PathVariable long id, @PathVariable String step,
			@ModelAttribute("form") MeetingForm form, BindingResult errors, RedirectAttributes redirect) {
		ArendeMove move = move(step);
		ArendeAkt akt = find(actor, id, move);
		try {
			record(actor, akt.arende().id(), move, form, errors);
		}
		catch (BeslutDateRefused ex) {
			errors.rejectValue("datum", "arende.meeting.datum.error",
					new Object[] { PageTime.date(ex.earliest()), PageTime.date(ex.latest()) }, null);
		}
		catch (SammantradeRefused ex) {
			errors.rejectValue("datum", "SammantradeHinder." + ex.hinder());
		}
		catch (ParagrafTaken ex) {
			errors.rejectValue("paragraf", "arende.beslut.paragraf.taken",
					new Object[] { ex.paragraf().printed(), PageTime.date(ex.sammantrade().datum()) }, null);
			return view(akt, step, HttpStatus.CONFLICT);
		}
		if (errors.hasErrors()) {
			return view(akt, step, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Flash.success(redirect, "arende.done." + move);
		return new ModelAndView("redirect:/arenden/" + id);
	}

	private void record(Actor actor, ArendeId id, ArendeMove move, MeetingForm form, BindingResult errors) {
		Optional<LocalDate> datum = form.readDatum(errors);
		Optional<Paragraf> paragraf = (move != ArendeMove.RESUME) ? form.readParagraf(errors) : Optional.empty();
		Optional<Reason> reason = move.takesReason() ? TypedReason.read(form.skal(), errors) : Optional.empty();
		if (errors.hasErrors()) {
			return;
		}
		if (move == ArendeMove.RESUME) {
			this.meetings.resume(actor, id, datum.orElseThrow());
		}
		else if (move == ArendeMove.RECORD_ATERREMISS) {
			this.meetings.recordAterremiss(actor, id, datum.orElseThrow(), paragraf.orElseThrow(),
					reason.orElseThrow());
		}
		else {
			this.meetings.recordBordlaggning(actor, id, datum.orElseThrow(), paragraf.orElseThrow());
		}
	}

	private static ArendeMove move(String step) {
		return switch (step) {
			case "bordlaggning" -> ArendeMove.RECORD_BORDLAGGNING;
			case "aterremiss" -> ArendeMove.RECORD_ATERREMISS;
			default -> ArendeMove.RESUME;
		};
	}

	private ArendeAkt find(Actor actor, long id, ArendeMove move) {
		actor.require(move.role());
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		akt.arende().requireMove(actor, move);
		return akt;
	}

	private static ModelAndView view(ArendeAkt akt, String step, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/sammantradesbeslut", status);
		view.addObject("view", MeetingPage.of(akt, move(step), step));
		return view;
	}

}
