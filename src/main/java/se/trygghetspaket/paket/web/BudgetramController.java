package se.trygghetspaket.paket.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.RamBelowInForce;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Flash;

/** The ram of a year: finance enters and confirms it, everybody else reads it. */
@Controller
class BudgetramController {

	private static final String CONFIRM = "confirm";

	private static final String SAVE = "save";

	private final PaketService paket;

	private final BudgetramService ramar;

	private final Clock clock;

	BudgetramController(PaketService paket, BudgetramService ramar, Clock clock) {
		this.paket = paket;
		this.ramar = ramar;
		this.clock = clock;
	}

	@GetMapping("/paket/{slug}/budgetram")
	String choose(@PathVariable PaketSlug slug, @RequestParam String year, RedirectAttributes redirect) {
		String typed = year.strip();
		if (!typed.matches("[0-9]{4}") || !BudgetYear.isYear(Integer.parseInt(typed))) {
			Flash.warning(redirect, "paket.ram.forYear.error");
			return "redirect:/paket/" + slug;
		}
		return "redirect:/paket/" + slug + "/" + typed + "/budgetram";
	}

	@GetMapping("/paket/{slug}/{year}/budgetram")
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year) {
		BudgetramViews views = views(this.paket.get(slug), year);
		if (!actor.has(Role.EKONOM)) {
			return views.readOnly();
		}
		BudgetramForm form = views.stored();
		return views.form(form, errors(form));
	}

	@PostMapping("/paket/{slug}/{year}/budgetram")
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		actor.require(Role.EKONOM);
		Paket found = this.paket.get(slug);
		BudgetramViews views = views(found, year);
		String action = String.valueOf(sent.getFirst("action"));
		BudgetramForm form = BudgetramForm.of(sent);
		if (!action.equals(SAVE) && !action.equals(CONFIRM)) {
			BudgetramForm edited = form.edited(action);
			return views.unsaved(edited, errors(edited));
		}
		BudgetramForm complete = form.withoutBlank();
		BindingResult errors = errors(complete);
		TypedTerms typed = new TypedTerms(complete, found.amountStyle().unit(), errors);
		Optional<Terms> terms = action.equals(CONFIRM) ? typed.confirmed(LocalDate.now(this.clock), views.latest())
				: typed.preliminary(views.isConfirmed(complete.revision()));
		if (terms.isEmpty()) {
			return views.unsaved(complete, errors);
		}
		try {
			Budgetram stored = this.ramar.record(actor, found.id(), year, complete.revision(), terms.get());
			tell(this.ramar.standing(found.id(), year), stored, redirect);
			return new ModelAndView("redirect:/paket/" + slug + "/" + year.value());
		}
		catch (RamBelowInForce ex) {
			String inForce = AmountFormat.of(found.amountStyle()).withUnit(ex.inForce()).text();
			errors.rejectValue("brutto", "paket.ram.error.belowInForce", new Object[] { inForce }, null);
			return views.unsaved(complete, errors);
		}
		catch (StaleVersion ex) {
			return views.clash(complete, action, this.ramar.get(found.id(), year));
		}
	}

	private BudgetramViews views(Paket found, BudgetYear year) {
		return new BudgetramViews(found, year, this.ramar.findStanding(found.id(), year).orElse(null));
	}

	private static void tell(RamStanding standing, Budgetram stored, RedirectAttributes redirect) {
		String year = String.valueOf(stored.year().value());
		if (standing.coming().isPresent()) {
			Flash.warning(redirect, "paket.ram.coming", year);
			return;
		}
		Flash.success(redirect, stored.confirmed() ? "paket.ram.confirmed" : "paket.ram.saved", year);
	}

	private static BindingResult errors(BudgetramForm form) {
		return new DirectFieldBindingResult(form, BudgetramViews.FORM);
	}

}
