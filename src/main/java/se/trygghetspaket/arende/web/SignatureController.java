package se.trygghetspaket.arende.web;

import java.time.Clock;
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
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/** The signatures: one's own, and those made outside the system. */
@Controller
@RequestMapping("/arenden/{id}")
class SignatureController {

	private static final String SIGN = "skriv-under";

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	private final Clock clock;

	SignatureController(ArendeService arenden, ArendeMoveService moves, Clock clock) {
		this.arenden = arenden;
		this.moves = moves;
		this.clock = clock;
	}

	@GetMapping(SIGN)
	ModelAndView lookBeforeSign(Actor actor, @PathVariable long id) {
		return signView(actor, find(actor, id, ArendeMove.SIGN), HttpStatus.OK);
	}

	@PostMapping(SIGN)
	ModelAndView sign(Actor actor, @PathVariable long id) {
		ArendeAkt akt = find(actor, id, ArendeMove.SIGN);
		if (!waitsFor(actor, akt)) {
			return signView(actor, akt, HttpStatus.FORBIDDEN);
		}
		try {
			this.moves.sign(actor, new ArendeId(id));
		}
		catch (Hindered ex) {
			return signView(actor, akt, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/arenden/" + id + "/klart/undertecknat");
	}

	@GetMapping("underskrifter/{place}")
	ModelAndView lookBeforeRecording(Actor actor, @PathVariable long id, @PathVariable long place) {
		ArendeAkt akt = find(actor, id, ArendeMove.RECORD_SIGNATURE);
		ModelAndView view = recordView(actor, akt, outside(akt, place), HttpStatus.OK);
		view.addObject("form", new SignatureForm("", ""));
		return view;
	}

	@PostMapping("underskrifter/{place}")
	ModelAndView recordSignature(Actor actor, @PathVariable long id, @PathVariable long place,
			@ModelAttribute("form") SignatureForm form, BindingResult errors) {
		ArendeAkt akt = find(actor, id, ArendeMove.RECORD_SIGNATURE);
		Underteckning signatory = outside(akt, place);
		Optional<LocalDate> datum = form.check(LocalDate.now(this.clock), errors);
		if (errors.hasErrors() || datum.isEmpty()) {
			return recordView(actor, akt, signatory, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.moves.recordSignature(actor, new ArendeId(id), place, datum.get(), form.referens());
		}
		catch (Hindered ex) {
			return recordView(actor, akt, signatory, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/arenden/" + id + "/klart/undertecknat");
	}

	private ArendeAkt find(Actor actor, long id, ArendeMove move) {
		actor.require(move.role());
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		akt.arende().requireMove(actor, move);
		return akt;
	}

	private static Underteckning outside(ArendeAkt akt, long id) {
		return akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.id() == id && place.user().isEmpty() && place.underskrift().isEmpty())
			.findFirst()
			.orElseThrow(() -> new NotFound("underteckning " + id));
	}

	private static boolean waitsFor(Actor actor, ArendeAkt akt) {
		return akt.tjansteskrivelse().underteckningar().stream().anyMatch((place) -> place.waitsFor(actor.user()));
	}

	/** Only the last signature is hindered: it hands the case in. */
	private List<Hinder> hinder(Actor actor, ArendeAkt akt, long signing) {
		return (akt.tjansteskrivelse().unsigned() > signing) ? List.of() : this.moves.hinder(actor, akt);
	}

	private ModelAndView signView(Actor actor, ArendeAkt akt, HttpStatus status) {
		long own = akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.waitsFor(actor.user()))
			.count();
		ModelAndView view = new ModelAndView("arende/skriv-under", status);
		view.addObject("view", MovePage.of(actor, akt, ArendeMove.SIGN, SIGN, hinder(actor, akt, own),
				Happens.onSign(akt, (place) -> place.waitsFor(actor.user()))));
		view.addObject("waits", own > 0);
		return view;
	}

	private ModelAndView recordView(Actor actor, ArendeAkt akt, Underteckning signatory, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/underskrift", status);
		view.addObject("view", MovePage.of(actor, akt, ArendeMove.RECORD_SIGNATURE, "underskrifter/" + signatory.id(),
				hinder(actor, akt, 1), Happens.onSign(akt, (place) -> place.id() == signatory.id())));
		view.addObject("signatory", signatory.undertecknare());
		return view;
	}

}
