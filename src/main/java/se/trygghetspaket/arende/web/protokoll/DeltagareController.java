package se.trygghetspaket.arende.web.protokoll;

import java.util.LinkedHashMap;
import java.util.Map;
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
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Flash;

/** Where the secretary records what those at the meeting did: votes and notes. */
@Controller
@RequestMapping("/arenden/{id}/protokoll")
class DeltagareController {

	private final ProtokollService protokoll;

	private final PageText messages;

	DeltagareController(ProtokollService protokoll, PageText messages) {
		this.protokoll = protokoll;
		this.messages = messages;
	}

	@GetMapping("/votering")
	ModelAndView lookAtVotering(Actor actor, @PathVariable long id) {
		return votering(this.protokoll.getToRecord(actor, new ArendeId(id)), HttpStatus.OK).addObject("form",
				VoteringForm.BLANK);
	}

	@PostMapping("/votering")
	ModelAndView recordVotering(Actor actor, @PathVariable long id, @ModelAttribute("form") VoteringForm form,
			BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.protokoll.getToRecord(actor, new ArendeId(id));
		Optional<Votering> read = form.read(errors);
		if (read.isEmpty()) {
			return votering(akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.protokoll.recordVotering(actor, new ArendeId(id), read.get());
		Flash.success(redirect, "protokoll.votering.done");
		return new ModelAndView("redirect:/arenden/" + id + "/protokoll");
	}

	@GetMapping("/notering")
	ModelAndView lookAtNotering(Actor actor, @PathVariable long id) {
		return notering(this.protokoll.getToRecord(actor, new ArendeId(id)), HttpStatus.OK).addObject("form",
				NoteringForm.BLANK);
	}

	@PostMapping("/notering")
	ModelAndView recordNotering(Actor actor, @PathVariable long id, @ModelAttribute("form") NoteringForm form,
			BindingResult errors, RedirectAttributes redirect) {
		ProtokollAkt akt = this.protokoll.getToRecord(actor, new ArendeId(id));
		Optional<Deltagarnotering> read = form.read(errors);
		if (read.isEmpty()) {
			return notering(akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.protokoll.recordNotering(actor, new ArendeId(id), read.get());
		Flash.success(redirect, "protokoll.notering.done");
		return new ModelAndView("redirect:/arenden/" + id + "/protokoll");
	}

	private static ModelAndView votering(ProtokollAkt akt, HttpStatus status) {
		return new ModelAndView("protokoll/votering", status).addObject("view", ProtokollHead.of(akt));
	}

	private ModelAndView notering(ProtokollAkt akt, HttpStatus status) {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("", message("protokoll.notering.art.choose"));
		for (DeltagarnoteringKind kind : DeltagarnoteringKind.values()) {
			kinds.put(kind.name(), message("DeltagarnoteringKind." + kind));
		}
		return new ModelAndView("protokoll/notering", status).addObject("view", ProtokollHead.of(akt))
			.addObject("kinds", kinds);
	}

	private String message(String key) {
		return this.messages.get(key);
	}

}
