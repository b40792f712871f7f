package se.trygghetspaket.arende.web.register;

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
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** Where a case that has left its draft gets the diarienummer that it lacks. */
@Controller
@RequestMapping("/arenden/{id}/diarienummer")
class RegisterController {

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	RegisterController(ArendeService arenden, ArendeMoveService moves) {
		this.arenden = arenden;
		this.moves = moves;
	}

	@GetMapping
	ModelAndView ask(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
		Arende arende = find(actor, id);
		Optional<Diarienummer> registered = arende.diarienummer();
		if (registered.isPresent()) {
			Flash.warning(redirect, "arende.register.already", registered.get().value());
			return new ModelAndView("redirect:/arenden/" + id);
		}
		if (arende.editableBy(actor)) {
			return new ModelAndView("redirect:/arenden/" + id + "/tjansteskrivelse");
		}
		if (!arende.mayBeRegisteredBy(actor)) {
			throw new MoveRefused(arende.status(), "register");
		}
		ModelAndView view = view(arende, HttpStatus.OK);
		view.addObject("form", new DiarienummerForm(""));
		return view;
	}

	@PostMapping
	ModelAndView register(Actor actor, @PathVariable long id, @ModelAttribute("form") DiarienummerForm form,
			BindingResult errors, RedirectAttributes redirect) {
		Arende arende = find(actor, id);
		Optional<Diarienummer> typed = form.read(errors);
		if (typed.isEmpty()) {
			return view(arende, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.moves.register(actor, arende.id(), typed.get());
		Flash.success(redirect, "arende.register.done", typed.get().value());
		return new ModelAndView("redirect:/arenden/" + id);
	}

	private Arende find(Actor actor, long id) {
		actor.require(Role.HANDLAGGARE, Role.NAMNDSEKRETERARE);
		return this.arenden.get(actor, new ArendeId(id)).arende();
	}

	private static ModelAndView view(Arende arende, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/diarienummer", status);
		view.addObject("id", arende.id().value());
		view.addObject("rubrik", arende.rubrik());
		return view;
	}

}
