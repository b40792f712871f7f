package se.trygghetspaket.arende.web.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeCompareService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.YearState;
import se.trygghetspaket.arende.YearTaken;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** The page where a case is started, from what is in force or blank. */
@Controller
class ArendeStartController {

	private final PaketService paket;

	private final ArendeStartService start;

	private final ArendeStartViews views;

	private final UnderlagService underlag;

	private final ArendeCompareService comparisons;

	ArendeStartController(PaketService paket, ArendeStartService start, ArendeStartViews views,
			UnderlagService underlag, ArendeCompareService comparisons) {
		this.paket = paket;
		this.start = start;
		this.views = views;
		this.underlag = underlag;
		this.comparisons = comparisons;
	}

	@GetMapping("/arenden/nytt")
	String choose(Actor actor, @RequestParam(name = "paket", defaultValue = "") String slug, Model model) {
		actor.require(Role.HANDLAGGARE);
		List<Paket> all = this.paket.findAll();
		Optional<Paket> chosen = slug.isEmpty() ? only(all) : Optional.of(find(slug));
		model.addAttribute("view",
				chosen.map((found) -> this.views.of(all, found, List.of())).orElse(StartView.choosing(all)));
		model.addAttribute("form", new StartForm(chosen.map((found) -> found.slug().value()).orElse(""), "", "", ""));
		return "arende/nytt";
	}

	@PostMapping("/arenden/nytt/fran-gallande")
	String startNextYear(Actor actor, @ModelAttribute("form") StartForm form, BindingResult errors, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		Paket chosen = find(form.paket());
		return form.year(errors)
			.map((year) -> startFromInForce(actor, chosen, model, response, redirect, "arende.start.done.next",
					() -> this.start.startNextYear(actor, chosen, year, form.shown())))
			.orElseGet(() -> again(chosen, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, model, response));
	}

	@PostMapping("/arenden/nytt/andring")
	String startRevision(Actor actor, @ModelAttribute("form") StartForm form, BindingResult errors, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		Paket chosen = find(form.paket());
		return form.year(errors)
			.map((year) -> startFromInForce(actor, chosen, model, response, redirect, "arende.start.done.revision",
					() -> this.start.startRevision(actor, chosen, year, form.shown())))
			.orElseGet(() -> again(chosen, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, model, response));
	}

	private String startFromInForce(Actor actor, Paket chosen, Model model, HttpServletResponse response,
			RedirectAttributes redirect, String done, Supplier<ArendeId> start) {
		try {
			return started(actor, start.get(), redirect, done);
		}
		catch (YearTaken ex) {
			return again(chosen, List.of(), HttpStatus.CONFLICT, model, response);
		}
	}

	@PostMapping("/arenden/nytt/tomt")
	String startBlank(Actor actor, @ModelAttribute("form") StartForm form, BindingResult errors, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		Paket chosen = find(form.paket());
		Optional<YearState> state = form.year(errors).map((year) -> this.start.yearState(chosen.id(), year));
		Optional<Kronor> netto = state.flatMap((found) -> form.ram(chosen.amountStyle().unit(), found, errors));
		if (errors.hasErrors() || state.isEmpty()) {
			return again(chosen, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		try {
			return started(actor,
					this.start.startBlank(actor, chosen, state.get().year(), netto.orElse(null), form.shown()),
					redirect, "arende.start.done.blank");
		}
		catch (YearTaken ex) {
			return again(chosen, List.of(StartView.Taken.of(chosen, ex.state())), HttpStatus.CONFLICT, model, response);
		}
	}

	private String again(Paket chosen, List<StartView.Taken> taken, HttpStatus status, Model model,
			HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("view", this.views.of(this.paket.findAll(), chosen, taken));
		return "arende/nytt";
	}

	private String started(Actor actor, ArendeId id, RedirectAttributes redirect, String key) {
		ComparisonChoice choice = this.comparisons.choice(this.underlag.get(actor, id), null);
		if (choice.both()) {
			Flash.success(redirect, "omrakning.started", String.valueOf(choice.underlag().arende().year().value() - 1));
		}
		else {
			Flash.success(redirect, key);
		}
		return "redirect:/arenden/" + id.value();
	}

	private static Optional<Paket> only(List<Paket> all) {
		return (all.size() == 1) ? Optional.of(all.get(0)) : Optional.empty();
	}

	private Paket find(String slug) {
		return this.paket.findAll()
			.stream()
			.filter((candidate) -> candidate.slug().value().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFound("paket " + slug));
	}

}
