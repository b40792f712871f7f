package se.trygghetspaket.paket.web.uppfoljning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.utfall.PastedUtfall;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.domain.utfall.UtfallFault;
import se.trygghetspaket.paket.domain.utfall.UtfallStore.StoredUtfall;
import se.trygghetspaket.shared.BudgetYear;

/** The faces of a year's follow-up: to type, filled by pasting, refused and clashing. */
@Component
class UppfoljningViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final UtfallService utfall;

	UppfoljningViews(PaketService paket, BudgetramService ramar, FordelningService fordelningar, UtfallService utfall) {
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.utfall = utfall;
	}

	/**
	 * What is stored of a year.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such paket
	 */
	Seen seen(PaketSlug slug, BudgetYear year) {
		Paket found = this.paket.get(slug);
		Optional<StoredFordelning> inForce = this.fordelningar.findInForce(found.id(), year);
		return new Seen(found, year, this.ramar.find(found.id(), year).isPresent(),
				inForce.map(StoredFordelning::fordelning).orElseGet(() -> Fordelning.empty(year)),
				this.utfall.find(found.id(), year).orElse(null),
				this.utfall.fault(year, inForce.isPresent()).orElse(null));
	}

	/** What is told, in fields for those who may report and where it can be reported. */
	ModelAndView stored(Seen seen, boolean mayReport) {
		UppfoljningForm form = UppfoljningForm.of(seen.revision(), seen.stored(),
				UppfoljningPage.columns(seen.stored(), seen.paket().amountStyle()));
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		return page(seen, form, seen.stored(), errors).addObject("editable", mayReport && seen.fault().isEmpty());
	}

	/** What was typed with what was pasted in its place; nothing is stored. */
	ModelAndView pasted(Seen seen, UppfoljningForm form) {
		PastedUtfall pasted = PastedUtfall.read(form.klistrat(),
				form.lines().stream().map(UppfoljningForm.TypedUtfall::label).toList());
		UppfoljningForm filled = form.filled(pasted, seen.paket().amountStyle());
		BindingResult errors = new DirectFieldBindingResult(filled, FORM);
		List<Utfall> told = seen.read(filled, errors);
		ModelAndView view = page(seen, filled, seen.beside(told), errors).addObject("pasted", pasted);
		if (errors.hasErrors()) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view;
	}

	ModelAndView refused(Seen seen, UppfoljningForm form, List<Utfall> told, BindingResult errors) {
		ModelAndView view = page(seen, form, seen.beside(told), errors);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** What was typed, on top of and beside what somebody else has stored meanwhile. */
	ModelAndView clash(Seen now, UppfoljningForm typed) {
		UppfoljningForm form = typed.forLines(now.stored()).onTopOf(now.revision());
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		ModelAndView view = page(now, form, now.beside(now.read(form, errors)), errors).addObject("clash", true);
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private static ModelAndView page(Seen seen, UppfoljningForm form, Uppfoljning shown, BindingResult errors) {
		ModelAndView view = new ModelAndView("paket/uppfoljning").addObject("paket", seen.paket())
			.addObject("year", String.valueOf(seen.year().value()))
			.addObject("hasYear", seen.hasRam())
			.addObject("faults", seen.fault().stream().map((fault) -> "UtfallFault." + fault).toList())
			.addObject("page", UppfoljningPage.of(form, shown, seen.stored(), seen.paket().amountStyle()))
			.addObject("editable", true);
		seen.told()
			.ifPresent((told) -> view.addObject("by", told.by().name()).addObject("at", PageTime.moment(told.at())));
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return view;
	}

	/** What is stored of a year. */
	static final class Seen {

		private final Paket paket;

		private final BudgetYear year;

		private final boolean hasRam;

		private final Fordelning inForce;

		private final @Nullable StoredUtfall told;

		private final @Nullable UtfallFault fault;

		Seen(Paket paket, BudgetYear year, boolean hasRam, Fordelning inForce, @Nullable StoredUtfall told,
				@Nullable UtfallFault fault) {
			this.paket = paket;
			this.year = year;
			this.hasRam = hasRam;
			this.inForce = inForce;
			this.told = told;
			this.fault = fault;
		}

		Paket paket() {
			return this.paket;
		}

		BudgetYear year() {
			return this.year;
		}

		/** Whether the year has a page of its own. */
		boolean hasRam() {
			return this.hasRam;
		}

		Optional<StoredUtfall> told() {
			return Optional.ofNullable(this.told);
		}

		/** Why nothing can be reported, if nothing can. */
		Optional<UtfallFault> fault() {
			return Optional.ofNullable(this.fault);
		}

		int revision() {
			return (this.told != null) ? this.told.revision() : 0;
		}

		/** What is decided beside what is told now. */
		Uppfoljning stored() {
			return UtfallService.beside(this.inForce, this.told);
		}

		/** What is decided beside something else. */
		Uppfoljning beside(List<Utfall> other) {
			Map<InsatsId, String> names = new HashMap<>();
			stored().rows().forEach((row) -> names.put(row.insats(), row.label()));
			return Uppfoljning.of(this.inForce, other, names);
		}

		List<Utfall> read(UppfoljningForm form, BindingResult errors) {
			return TypedUppfoljning.read(form, stored(), this.paket.amountStyle().unit(), errors);
		}

	}

}
