package se.trygghetspaket.paket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.web.AmountColumns;

/** The faces of a year's ram: to enter, to read, and clashing. */
final class BudgetramViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private final Paket paket;

	private final BudgetYear year;

	private final @Nullable RamStanding standing;

	/**
	 * The faces of what is stored.
	 * @param standing how the ram stands, {@code null} where the year has none
	 */
	BudgetramViews(Paket paket, BudgetYear year, @Nullable RamStanding standing) {
		this.paket = paket;
		this.year = year;
		this.standing = standing;
	}

	/** What is stored as it stands in the fields; blank where there is no ram. */
	BudgetramForm stored() {
		return stored(latest());
	}

	/** The latest revision, {@code null} where the year has no ram. */
	@Nullable Budgetram latest() {
		return (this.standing != null) ? this.standing.latest() : null;
	}

	/** Whether a revision is the latest one, and confirmed. */
	boolean isConfirmed(int revision) {
		return ram().filter((now) -> now.confirmed() && now.revision() == revision).isPresent();
	}

	ModelAndView form(BudgetramForm form, BindingResult errors) {
		ModelAndView view = page("paket/ram-edit");
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		view.addObject("ramar", standing().map(this::faces).stream().toList());
		view.addObject("confirmed", ram().filter(Budgetram::confirmed).isPresent());
		return view;
	}

	/** The form with what is typed and not stored. */
	ModelAndView unsaved(BudgetramForm form, BindingResult errors) {
		ModelAndView view = form(form, errors).addObject("unsaved", true);
		if (errors.hasErrors()) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view;
	}

	ModelAndView readOnly() {
		RamStanding stored = standing().orElseThrow(() -> new NotFound("budgetram " + this.year.value()));
		return page("paket/ram-read").addObject("ramar", List.of(faces(stored)));
	}

	/** What was typed beside what somebody else has stored meanwhile. */
	ModelAndView clash(BudgetramForm typed, String action, Budgetram now) {
		ModelAndView view = page("paket/ram-clash");
		view.addObject("mine", typed.onTopOf(now.revision()));
		view.addObject("theirs", stored(now));
		view.addObject("action", action);
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private BudgetramForm stored(@Nullable Budgetram shown) {
		return (shown != null) ? BudgetramForm.of(shown, columns(shown)) : BudgetramForm.blank();
	}

	private AmountColumns columns(Budgetram shown) {
		List<Kronor> amounts = new ArrayList<>(shown.omforingar().stream().map(Omforing::amount).toList());
		amounts.add(shown.brutto());
		return AmountColumns.of(this.paket.amountStyle(), amounts);
	}

	private Faces faces(RamStanding shown) {
		AmountStyle style = this.paket.amountStyle();
		return new Faces(RamBridge.of(shown.inEffect(), shown.inForce().orElse(null), style),
				ComingRam.of(shown, style), shown.latest().revision());
	}

	private Optional<RamStanding> standing() {
		return Optional.ofNullable(this.standing);
	}

	private Optional<Budgetram> ram() {
		return Optional.ofNullable(latest());
	}

	private ModelAndView page(String view) {
		return new ModelAndView(view).addObject("paket", this.paket)
			.addObject("year", String.valueOf(this.year.value()));
	}

	/**
	 * A ram as it stands.
	 *
	 * @param inEffect what holds now
	 * @param coming what is to hold, none where that is what holds now
	 */
	record Faces(RamBridge inEffect, List<ComingRam> coming, int latest) {
	}

}
