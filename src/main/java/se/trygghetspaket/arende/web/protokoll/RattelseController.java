package se.trygghetspaket.arende.web.protokoll;

import java.util.Arrays;
import java.util.Locale;
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

import se.trygghetspaket.arende.TypedReason;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** Where the secretary corrects what was recorded wrongly about a decision. */
@Controller
@RequestMapping("/arenden/{id}/protokoll/rattelse/{uppgift}")
class RattelseController {

	private static final String FORM = "form";

	private final ProtokollService protokoll;

	RattelseController(ProtokollService protokoll) {
		this.protokoll = protokoll;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id, @PathVariable String uppgift) {
		ProtokollAkt akt = this.protokoll.getToRecord(actor, new ArendeId(id));
		RattelseField field = field(akt, uppgift);
		return view(akt, field, HttpStatus.OK).addObject(FORM, new RattelseForm("", "", standing(akt, field)));
	}

	@PostMapping
	ModelAndView correct(Actor actor, @PathVariable long id, @PathVariable String uppgift,
			@ModelAttribute(FORM) RattelseForm form, BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.protokoll.getToRecord(actor, new ArendeId(id));
		RattelseField field = field(akt, uppgift);
		Optional<Reason> reason = TypedReason.read(form.skal(), errors);
		if (reason.isEmpty()) {
			return view(akt, field, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.protokoll.correct(actor, new ArendeId(id), field, form.sett(), form.varde(), reason.get());
		}
		catch (StaleVersion ex) {
			return view(akt, field, HttpStatus.CONFLICT).addObject("changed", true)
				.addObject(FORM, form.seeing(standing(akt, field)));
		}
		catch (ParagrafTaken ex) {
			return view(akt, field, Refusal.put(ex, "varde", errors));
		}
		catch (ProtokollRefused ex) {
			return view(akt, field, Refusal.put(ex, "varde", errors));
		}
		Flash.success(redirect, "protokoll.rattelse.done");
		return new ModelAndView("redirect:/arenden/" + id + "/protokoll");
	}

	/** The fact that an address names, of those that are recorded. */
	private static RattelseField field(ProtokollAkt akt, String path) {
		return Arrays.stream(RattelseField.values())
			.filter((field) -> field.name().equalsIgnoreCase(path) && akt.protokoll().value(field).isPresent())
			.findFirst()
			.orElseThrow(() -> new NotFound("rattelse of " + path));
	}

	private static String standing(ProtokollAkt akt, RattelseField field) {
		return akt.protokoll().value(field).orElse("");
	}

	private static ModelAndView view(ProtokollAkt akt, RattelseField field, HttpStatus status) {
		ModelAndView view = new ModelAndView("protokoll/rattelse", status);
		view.addObject("view", ProtokollHead.of(akt));
		view.addObject("field", field);
		view.addObject("path", field.name().toLowerCase(Locale.ROOT));
		view.addObject("standing", ProtokollHead.written(field, standing(akt, field)));
		return view;
	}

}
