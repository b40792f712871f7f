package se.trygghetspaket.arende.web.beslut;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;

/** The faces of the decision's page: to fill in, refused, checked, and recorded. */
@Component
class BeslutViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private final BeslutService decisions;

	private final SammantradeArendeService meetings;

	private final YrkandeService yrkanden;

	private final FordelningService fordelningar;

	private final Clock clock;

	BeslutViews(BeslutService decisions, SammantradeArendeService meetings, YrkandeService yrkanden,
			FordelningService fordelningar, Clock clock) {
		this.decisions = decisions;
		this.meetings = meetings;
		this.yrkanden = yrkanden;
		this.fordelningar = fordelningar;
		this.clock = clock;
	}

	/** The form before anything is typed, dated as the meeting that the case is on. */
	ModelAndView blank(ArendeAkt akt) {
		String datum = this.meetings.findPlanned(akt.arende().id())
			.map((item) -> item.sammantrade().datum())
			.filter((planned) -> !planned.isAfter(LocalDate.now(this.clock)))
			.map(LocalDate::toString)
			.orElse("");
		List<Kronor> amounts = akt.fordelning().poster().stream().map((post) -> post.belopp().orZero()).toList();
		BeslutForm form = BeslutForm.of(akt.fordelning(), datum,
				AmountColumns.of(akt.paket().amountStyle(), amounts)::field);
		return view(page(akt, form, this.decisions.hinder(akt)), form, new DirectFieldBindingResult(form, FORM),
				HttpStatus.OK);
	}

	/** What was typed with its errors, or beside the proposal if there are none. */
	ModelAndView typed(ArendeAkt akt, BeslutForm form, TypedBeslut typed, BindingResult errors) {
		return refused(akt, form, typed, errors, errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	/** What was typed, refused. */
	ModelAndView refused(ArendeAkt akt, BeslutForm form, TypedBeslut typed, BindingResult errors, HttpStatus status) {
		BeslutPage page = page(akt, form, this.decisions.hinder(akt));
		return view(typed.poster().isEmpty() ? page : checked(akt, page, typed), form, errors, status);
	}

	/** What was typed, with what hinders exactly that. */
	ModelAndView hindered(ArendeAkt akt, BeslutForm form, TypedBeslut typed, BindingResult errors,
			List<Hinder> hinder) {
		BeslutPage page = page(akt, form, hinder);
		return view(typed.poster().isEmpty() ? page : checked(akt, page, typed), form, errors,
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The recorded decision. */
	ModelAndView decided(ArendeAkt akt) {
		Beslut beslut = akt.beslut().orElseThrow();
		Fordelning decided = beslut.fordelning()
			.map(this.fordelningar::get)
			.map(StoredFordelning::fordelning)
			.orElseGet(() -> Fordelning.empty(akt.arende().year()));
		ModelAndView view = new ModelAndView("arende/beslutat");
		view.addObject("view", DecidedPage.of(akt, beslut, decided));
		return view;
	}

	private BeslutPage page(ArendeAkt akt, BeslutForm form, List<Hinder> hinder) {
		return BeslutPage.of(akt, form, hinder, this.yrkanden.findDecidable(akt));
	}

	private static BeslutPage checked(ArendeAkt akt, BeslutPage page, TypedBeslut typed) {
		List<Budgetpost> poster = new ArrayList<>();
		for (PostDraft draft : typed.poster()) {
			InsatsId insats = draft.insats().orElse(new InsatsId(-1 - poster.size()));
			poster.add(new Budgetpost(insats, draft.label(), draft.belopp(), ""));
		}
		Fordelning decided = new Fordelning(akt.arende().year(), poster);
		BudgetCheck check = akt.underlag().budgetCheck(decided);
		String over = check.remaining().isNegative()
				? AmountFormat.of(akt.paket().amountStyle(), List.<Kronor>of(check.difference()))
					.withUnit(check.difference())
					.full()
				: "";
		return page.checked(BeslutChange.between(akt.fordelning(), decided, akt.paket().amountStyle()), over);
	}

	private static ModelAndView view(BeslutPage page, BeslutForm form, BindingResult errors, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/beslut", status);
		view.addObject("view", page);
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return view;
	}

}
