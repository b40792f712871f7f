package se.trygghetspaket.paket.web.omrakning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.OmrakningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.Omrakning;
import se.trygghetspaket.shared.BudgetYear;

/** The faces of a year's restatement: to type, refused, clashing, and to read. */
@Component
class OmrakningViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final OmrakningService omrakningar;

	OmrakningViews(PaketService paket, BudgetramService ramar, FordelningService fordelningar,
			OmrakningService omrakningar) {
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.omrakningar = omrakningar;
	}

	/**
	 * What is stored of a year.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such paket
	 */
	Seen seen(PaketSlug slug, BudgetYear year) {
		Paket found = this.paket.get(slug);
		Map<InsatsId, String> names = new LinkedHashMap<>();
		this.paket.findInsatser(found.id()).forEach((insats) -> names.put(insats.id(), insats.name()));
		return new Seen(found, year, this.ramar.find(found.id(), year).isPresent(),
				this.fordelningar.findEarlier(found.id(), year).asDecided().orElse(null),
				this.omrakningar.findAll(found.id(), year), names);
	}

	/** What is stored, in fields for those who may restate it. */
	ModelAndView stored(Seen seen, boolean editable) {
		if (seen.base().isEmpty()) {
			return page("paket/omrakning-tom", seen);
		}
		OmrakningForm form = seen.form();
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		return form(seen, form, seen.read(form, errors), errors).addObject("editable", editable);
	}

	/** After a button that stores nothing. */
	ModelAndView edited(Seen seen, OmrakningForm form) {
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		ModelAndView view = form(seen, form, seen.read(form, errors), errors);
		if (errors.hasErrors()) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view.addObject("unsaved", true);
	}

	ModelAndView refused(Seen seen, OmrakningForm form, TypedOmrakning typed, BindingResult errors) {
		ModelAndView view = form(seen, form, typed, errors).addObject("unsaved", true);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** What was typed, on top of and beside what somebody else has stored meanwhile. */
	ModelAndView clash(Seen now, OmrakningForm typed) {
		OmrakningForm form = typed.onTopOf(now.base().map((base) -> base.id().value()).orElse(0L), now.revision());
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		ModelAndView view = form(now, form, now.read(form, errors), errors).addObject("clash", true);
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private static ModelAndView form(Seen seen, OmrakningForm form, TypedOmrakning typed, BindingResult errors) {
		ModelAndView view = page("paket/omrakning", seen);
		view.addObject("page", OmrakningPage.of(seen.base().orElseThrow(), form, typed.amounts(), seen.earlier(),
				seen.names(), seen.paket().amountStyle()));
		view.addObject("editable", true);
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return view;
	}

	private static ModelAndView page(String name, Seen seen) {
		return new ModelAndView(name).addObject("paket", seen.paket())
			.addObject("year", String.valueOf(seen.year().value()))
			.addObject("hasYear", seen.hasRam());
	}

	/** What is stored of a year. */
	static final class Seen {

		private final Paket paket;

		private final BudgetYear year;

		private final boolean hasRam;

		private final @Nullable StoredFordelning base;

		private final List<Omrakning> earlier;

		private final Map<InsatsId, String> names;

		Seen(Paket paket, BudgetYear year, boolean hasRam, @Nullable StoredFordelning base, List<Omrakning> earlier,
				Map<InsatsId, String> names) {
			this.paket = paket;
			this.year = year;
			this.hasRam = hasRam;
			this.base = base;
			this.earlier = earlier;
			this.names = names;
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

		/** What is decided or read in, if anything is. */
		Optional<StoredFordelning> base() {
			return Optional.ofNullable(this.base);
		}

		List<Omrakning> earlier() {
			return this.earlier;
		}

		/** The latest restatement's number, 0 for none. */
		int revision() {
			return this.earlier.isEmpty() ? 0 : this.earlier.get(0).revision();
		}

		/** What the paket's insatser are called. */
		Map<InsatsId, String> names() {
			return this.names;
		}

		/** The latest restatement in fields, else what is decided. */
		OmrakningForm form() {
			StoredFordelning decided = base().orElseThrow();
			return OmrakningForm.of(decided, revision(),
					(this.earlier.isEmpty() ? decided : this.earlier.get(0).fordelning()).fordelning(),
					OmrakningPage.fields(decided, this.earlier, this.paket.amountStyle()));
		}

		TypedOmrakning read(OmrakningForm form, BindingResult errors) {
			return TypedOmrakning.read(form, base().orElseThrow().fordelning(), this.names,
					this.paket.amountStyle().unit(), errors);
		}

	}

}
