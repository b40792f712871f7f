package se.trygghetspaket.arende.web.sammantrade;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** Where the secretary changes a meeting's date and records its kallelse. */
@Controller
@RequestMapping("/sammantraden/{sammantrade:[0-9]+}")
class SammantradeEditController {

	private final SammantradeService sammantraden;

	private final Clock clock;

	SammantradeEditController(SammantradeService sammantraden, Clock clock) {
		this.sammantraden = sammantraden;
		this.clock = clock;
	}

	@GetMapping("/andra")
	ModelAndView look(Actor actor, @PathVariable long sammantrade) {
		actor.require(Role.NAMNDSEKRETERARE);
		Sammantrade found = this.sammantraden.get(new SammantradeId(sammantrade));
		ModelAndView view = view(found, HttpStatus.OK);
		view.addObject("form", SammantradeForm.of(found));
		return view;
	}

	@PostMapping("/andra")
	ModelAndView change(Actor actor, @PathVariable long sammantrade, @ModelAttribute("form") SammantradeForm form,
			BindingResult errors, RedirectAttributes redirect) {
		actor.require(Role.NAMNDSEKRETERARE);
		SammantradeId id = new SammantradeId(sammantrade);
		Sammantrade found = this.sammantraden.get(id);
		Optional<LocalDate> datum = form.readDatum(errors);
		Optional<LocalDate> kallelse = form.readKallelse(errors);
		if (errors.hasErrors() || datum.isEmpty()) {
			return view(found, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.sammantraden.change(actor, id, form.seen(), datum.get(), kallelse.orElse(null));
			Flash.success(redirect, "sammantrade.changed");
			return new ModelAndView("redirect:/sammantraden/" + sammantrade);
		}
		catch (SammantradeRefused ex) {
			errors.rejectValue(field(ex.hinder()), "SammantradeHinder." + ex.hinder());
			return view(found, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (SammantradeTaken ex) {
			errors.rejectValue("datum", "sammantrade.datum.taken");
			return view(found, HttpStatus.CONFLICT);
		}
		catch (StaleVersion ex) {
			Sammantrade now = this.sammantraden.get(id);
			ModelAndView view = view(now, HttpStatus.CONFLICT);
			view.addObject("form", form.onTopOf(now));
			view.addObject("changed", true);
			return view;
		}
	}

	@PostMapping("/ta-bort")
	String remove(Actor actor, @PathVariable long sammantrade, @RequestParam long version,
			RedirectAttributes redirect) {
		this.sammantraden.remove(actor, new SammantradeId(sammantrade), version);
		Flash.success(redirect, "sammantrade.removed");
		return "redirect:/sammantraden";
	}

	private ModelAndView view(Sammantrade found, HttpStatus status) {
		ModelAndView view = new ModelAndView("sammantrade/andra", status);
		view.addObject("head", SammantradeHead.of(found, LocalDate.now(this.clock)));
		view.addObject("changed", false);
		return view;
	}

	private static String field(SammantradeHinder hinder) {
		return switch (hinder) {
			case KALLELSE_I_FRAMTIDEN, KALLELSE_EFTER -> "kallelse";
			case DATUM_UTANFOR, DATUM_LAST, HAR_ARENDEN, EJ_HALLET, REDAN_UPPTAGET, LAMNAR_EJ_FORSLAG, HAR_PARAGRAF ->
				"datum";
		};
	}

}
