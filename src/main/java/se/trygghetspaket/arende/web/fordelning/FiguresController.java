package se.trygghetspaket.arende.web.fordelning;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.chart.ChartText;

/** A year held against the one before, and against its ram. */
@Controller
@RequestMapping("/paket/{slug}/{year}")
class FiguresController {

	private static final String COMPARISON = "jamforelse";

	private static final String CHECK = "budgetkontroll";

	private final UnderlagService underlag;

	private final ArendeService arenden;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final BudgetCheckText text;

	private final ChartText words;

	private final BesideEarlier beside;

	FiguresController(UnderlagService underlag, ArendeService arenden, PaketService paket, BudgetramService ramar,
			FordelningService fordelningar, PageText texts, ChartText words, BesideEarlier beside) {
		this.underlag = underlag;
		this.arenden = arenden;
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.text = new BudgetCheckText(texts);
		this.words = words;
		this.beside = beside;
	}

	@GetMapping(COMPARISON)
	ModelAndView compare(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam(name = "arende", required = false) @Nullable Long id,
			@RequestParam(required = false) @Nullable ComparedWith jamfor) {
		return page(actor, slug, year, id, COMPARISON, (stored) -> {
			ComparisonChoice choice = this.beside.choice(stored, jamfor);
			Underlag found = choice.underlag();
			Set<FordelningId> inForce = this.fordelningar
				.findInForce(Stream.concat(Stream.of(found.fordelning()), found.previous().stream())
					.map(StoredFordelning::id)
					.collect(Collectors.toSet()));
			ComparisonTable table = ComparisonTable.of(found).saying(choice);
			ModelAndView view = new ModelAndView("fordelning/jamforelse").addObject("head", ArendeHead.of(found))
				.addObject("table", table)
				.addObject("pictures", table.pictures(found, this.words))
				.addObject("current", Standing.ofCurrent(found, inForce))
				.addObject("previous", Standing.ofPrevious(found, inForce));
			return this.beside.on(view, choice, actor, id);
		});
	}

	@GetMapping(CHECK)
	ModelAndView check(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam(name = "arende", required = false) @Nullable Long id) {
		return page(actor, slug, year, id, CHECK,
				(found) -> new ModelAndView("fordelning/budgetkontroll").addObject("head", ArendeHead.of(found))
					.addObject("page", CheckPage.of(found, this.text)));
	}

	private ModelAndView page(Actor actor, PaketSlug slug, BudgetYear year, @Nullable Long id, String target,
			Function<Underlag, ModelAndView> shown) {
		try {
			return shown.apply((id != null) ? this.underlag.get(actor, slug, year, new ArendeId(id))
					: this.underlag.get(actor, slug, year));
		}
		catch (UnderlagUnclear ex) {
			return choose(actor, this.paket.get(slug), year, target, ex);
		}
	}

	private ModelAndView choose(Actor actor, Paket found, BudgetYear year, String target, UnderlagUnclear unclear) {
		ModelAndView view = new ModelAndView("fordelning/valj", HttpStatus.CONFLICT);
		view.addObject("slug", found.slug().value());
		view.addObject("paket", found.name());
		view.addObject("year", String.valueOf(year.value()));
		view.addObject("target", target);
		view.addObject("arenden",
				this.arenden.findAll(actor, Set.of(this.ramar.get(found.id(), year).id()))
					.stream()
					.filter((each) -> unclear.candidates().contains(each.id()))
					.map(Candidate::of)
					.toList());
		return view;
	}

	/** A case to choose among, with its sum. */
	record Candidate(long id, String rubrik, String diarienummer, ArendeStatus status, String owner, String sum) {

		static Candidate of(ArendeSummary summary) {
			AmountColumns columns = AmountColumns.of(summary.paket().amountStyle(), List.of(summary.sum()));
			return new Candidate(summary.id().value(), summary.rubrik(), summary.diarienummer(), summary.status(),
					summary.owner().name(), columns.format().withUnit(summary.sum()).text());
		}

	}

}
