package se.trygghetspaket.arende.web.sammantrade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** Where the secretary records what arbetsutskottet proposes about a case. */
@Controller
@RequestMapping("/sammantraden/{sammantrade:[0-9]+}/arenden/{arende:[0-9]+}/forslag")
class ForslagController {

	private final SammantradeArendeService items;

	private final Clock clock;

	ForslagController(SammantradeArendeService items, Clock clock) {
		this.items = items;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long sammantrade, @PathVariable long arende) {
		SammantradeLine line = find(actor, sammantrade, arende);
		this.items.requireForslag(actor, line.item());
		ForslagForm form = ForslagForm.of(line.item());
		return view(line, form, errors(form), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView record(Actor actor, @PathVariable long sammantrade, @PathVariable long arende,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		SammantradeLine line = find(actor, sammantrade, arende);
		ForslagForm form = ForslagForm.of(sent);
		BindingResult errors = errors(form);
		Optional<Forslag> read = form.read(errors);
		if (read.isEmpty()) {
			return view(line, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.items.recordForslag(actor, line.item().sammantrade().id(), line.item().arende(), form.version(),
					read.get());
			Flash.success(redirect, "sammantrade.forslag.recorded");
			return new ModelAndView("redirect:/sammantraden/" + sammantrade);
		}
		catch (ParagrafTaken ex) {
			errors.rejectValue("paragraf", "sammantrade.paragraf.taken", new Object[] { ex.paragraf().printed() },
					null);
			return view(line, form, errors, HttpStatus.CONFLICT);
		}
		catch (StaleVersion ex) {
			SammantradeLine now = find(actor, sammantrade, arende);
			ForslagForm again = form.onTopOf(now.item());
			ModelAndView view = view(now, again, errors(again), HttpStatus.CONFLICT);
			view.addObject("changed", now.item().forslag().map(AgendaLine.ForslagText::of).stream().toList());
			return view;
		}
	}

	private SammantradeLine find(Actor actor, long sammantrade, long arende) {
		actor.require(Role.NAMNDSEKRETERARE);
		return this.items.findLines(actor, new SammantradeId(sammantrade))
			.stream()
			.filter((line) -> line.item().arende().equals(new ArendeId(arende)))
			.findFirst()
			.orElseThrow(() -> new NotFound("arende " + arende + " on sammantrade " + sammantrade));
	}

	private static BindingResult errors(ForslagForm form) {
		return new DirectFieldBindingResult(form, "form");
	}

	private ModelAndView view(SammantradeLine line, ForslagForm form, BindingResult errors, HttpStatus status) {
		SammantradeArende item = line.item();
		ModelAndView view = new ModelAndView("sammantrade/forslag", status);
		view.addObject("head", SammantradeHead.of(item.sammantrade(), LocalDate.now(this.clock)));
		view.addObject("form", form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		view.addObject("id", item.arende().value());
		view.addObject("rubrik", line.rubrik());
		view.addObject("diarienummer", line.diarienummer());
		return view;
	}

}
