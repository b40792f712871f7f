package se.trygghetspaket.arende.web.year;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/** The page of a paket with its years, and the page of one year. */
@Controller
class YearController {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final ArendeService arenden;

	private final UnderlagService underlag;

	private final FordelningService fordelningar;

	private final UtfallService utfall;

	YearController(PaketService paket, BudgetramService ramar, ArendeService arenden, UnderlagService underlag,
			FordelningService fordelningar, UtfallService utfall) {
		this.paket = paket;
		this.ramar = ramar;
		this.arenden = arenden;
		this.underlag = underlag;
		this.fordelningar = fordelningar;
		this.utfall = utfall;
	}

	@GetMapping("/paket/{slug}")
	String years(Actor actor, @PathVariable PaketSlug slug, Model model) {
		Paket found = this.paket.get(slug);
		List<RamStanding> years = this.ramar.findStandings(found.id());
		Set<BudgetramId> ids = years.stream().map((ram) -> ram.latest().id()).collect(Collectors.toSet());
		model.addAttribute("paket", found);
		model.addAttribute("years", YearLine.of(found, years, this.arenden.findAll(actor, ids)));
		model.addAttribute("readYears", ReadYear.of(found, this.fordelningar.findReadWithoutRam(found.id())));
		model.addAttribute("mayRead", actor.has(Role.HANDLAGGARE) || actor.has(Role.EKONOM));
		model.addAttribute("mayStart", actor.has(Role.HANDLAGGARE));
		model.addAttribute("mayRecord", actor.has(Role.EKONOM));
		model.addAttribute("mayAdminister", actor.has(Role.ADMINISTRATOR));
		return "paket/paket";
	}

	@GetMapping("/paket/{slug}/{year}")
	String year(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year, Model model) {
		Paket found = this.paket.get(slug);
		Optional<StoredFordelning> read = this.ramar.find(found.id(), year).isPresent() ? Optional.empty()
				: this.fordelningar.findToCompareWith(found.id(), year);
		if (read.isPresent()) {
			return read(actor, found, read.get(), model);
		}
		RamStanding ram = this.ramar.standing(found.id(), year);
		List<ArendeSummary> cases = this.arenden.findAll(actor, Set.of(ram.latest().id()));
		model.addAttribute("page", YearPage.of(found, ram, cases));
		model.addAttribute("fordelningar", shown(actor, found, ram, cases).stream().toList());
		model.addAttribute("uppfoljning",
				this.utfall.followUp(found.id(), year).flatMap((told) -> YearUppfoljning.of(found, told)).orElse(null));
		model.addAttribute("mayRecord", actor.has(Role.EKONOM));
		model.addAttribute("mayStart", actor.has(Role.HANDLAGGARE));
		return "paket/year";
	}

	/** A year that was read in and has no ram, and so no cases. */
	private static String read(Actor actor, Paket found, StoredFordelning read, Model model) {
		model.addAttribute("paket", found);
		model.addAttribute("year", String.valueOf(read.fordelning().year().value()));
		model.addAttribute("shown", YearFordelning.ofRead(found, read));
		model.addAttribute("mayRecord", actor.has(Role.EKONOM));
		return "paket/inlast";
	}

	/**
	 * What a year shows first; one without cases shows what another memo printed of it.
	 */
	private Optional<YearFordelning> shown(Actor actor, Paket found, RamStanding ram, List<ArendeSummary> cases) {
		if (cases.isEmpty()) {
			return this.fordelningar.findToCompareWith(found.id(), ram.latest().year())
				.map((read) -> YearFordelning.ofRead(found, read));
		}
		return this.underlag.find(actor, found, ram).map((figures) -> YearFordelning.of(figures, cases));
	}

}
