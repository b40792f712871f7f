package se.trygghetspaket.arende.web.sammantrade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradePage;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** The list of meetings, where the secretary adds one. */
@Controller
class SammantradeListController {

	private final SammantradeService sammantraden;

	private final Clock clock;

	SammantradeListController(SammantradeService sammantraden, Clock clock) {
		this.sammantraden = sammantraden;
		this.clock = clock;
	}

	@GetMapping("/sammantraden")
	ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int sida) {
		ModelAndView view = view(actor, sida, HttpStatus.OK);
		view.addObject("form", NewSammantradeForm.blank());
		return view;
	}

	@PostMapping("/sammantraden")
	ModelAndView create(Actor actor, @ModelAttribute("form") NewSammantradeForm form, BindingResult errors,
			RedirectAttributes redirect) {
		actor.require(Role.NAMNDSEKRETERARE);
		Optional<Organ> organ = form.readOrgan(errors);
		Optional<LocalDate> datum = form.readDatum(errors);
		if (organ.isEmpty() || datum.isEmpty()) {
			return view(actor, 1, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Sammantrade created = this.sammantraden.create(actor, organ.get(), datum.get());
			Flash.success(redirect, "sammantrade.created");
			return new ModelAndView("redirect:/sammantraden/" + created.id().value());
		}
		catch (SammantradeRefused ex) {
			errors.rejectValue("datum", "SammantradeHinder." + ex.hinder());
			return view(actor, 1, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (SammantradeTaken ex) {
			errors.rejectValue("datum", "sammantrade.datum.taken");
			return view(actor, 1, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView view(Actor actor, int sida, HttpStatus status) {
		SammantradePage page = this.sammantraden.findAll(actor, sida);
		if (page.number() > page.pages()) {
			page = this.sammantraden.findAll(actor, page.pages());
		}
		ModelAndView view = new ModelAndView("sammantrade/lista", status);
		view.addObject("view",
				SammantradeListView.of(page, LocalDate.now(this.clock), actor.has(Role.NAMNDSEKRETERARE)));
		view.addObject("organen", Organ.values());
		return view;
	}

}
