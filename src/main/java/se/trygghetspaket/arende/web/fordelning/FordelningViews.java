package se.trygghetspaket.arende.web.fordelning;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.draft.DraftBase;

/** The four faces of the table: stored, edited but not saved, read only, and clashing. */
final class FordelningViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private FordelningViews() {
	}

	/** The table as it is stored, to edit. */
	static ModelAndView stored(Underlag underlag) {
		FordelningForm form = theirs(underlag);
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		return table(underlag, form, read(underlag, form, errors), errors).addObject(DraftBase.NAME, base(underlag));
	}

	/** What somebody begins with who edits the table as it is stored. */
	static DraftBase base(Underlag underlag) {
		return DraftBase.of(underlag.fordelning().lockVersion(), theirs(underlag).fields());
	}

	/** The table as it is stored, as the form has it. */
	private static FordelningForm theirs(Underlag underlag) {
		return FordelningForm.of(underlag.fordelning(), fields(underlag)::field);
	}

	/** The table after a button that stores nothing. */
	static ModelAndView edited(Underlag underlag, FordelningForm form, String action, TableUndo undo) {
		TypedFordelning typed = read(underlag, form, new DirectFieldBindingResult(form, FORM));
		return edited(underlag, TableEdit.apply(action, form, typed, underlag, undo));
	}

	/**
	 * What a pasted block would do, or the table with the block in it once somebody has
	 * seen that and said yes, or without it and the block still to edit.
	 */
	static ModelAndView pasted(Underlag underlag, FordelningForm form, PastePage.Sent sent, String action) {
		if (action.equals("paste-back")) {
			return edited(underlag, TableEdit.unchanged(form)).addObject("sent", sent);
		}
		PastePage page = PastePage.of(underlag, form, sent);
		if (action.equals("paste-apply") && sent.shown() && page.changing()) {
			return edited(underlag, TableEdit.pasted(page));
		}
		ModelAndView view = new ModelAndView("fordelning/klistra").addObject("page", page);
		view.setStatus(page.rows().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		return view;
	}

	private static ModelAndView edited(Underlag underlag, TableEdit edit) {
		BindingResult errors = new DirectFieldBindingResult(edit.form(), FORM);
		return table(underlag, edit.form(), read(underlag, edit.form(), errors), errors).addObject("edit", edit);
	}

	/** The table to edit. */
	static ModelAndView table(Underlag underlag, FordelningForm form, TypedFordelning typed, BindingResult errors) {
		ModelAndView view = new ModelAndView("fordelning/edit");
		view.addObject("page", FordelningPage.of(underlag, form, typed));
		view.addObject("sent", PastePage.Sent.NOTHING);
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return view;
	}

	/** The table for those who may not edit it, or not now. */
	static ModelAndView readOnly(Underlag underlag) {
		ModelAndView view = new ModelAndView("fordelning/read");
		ComparisonTable table = ComparisonTable.of(underlag);
		view.addObject("head", ArendeHead.of(underlag));
		view.addObject("table", table);
		view.addObject("balance", Balance.of(underlag.budgetCheck(), underlag.fordelning().fordelning().sum(),
				underlag.allocatedElsewhere(), table.columns()));
		view.addObject("editable", underlag.arende().status().editable());
		return view;
	}

	/** What was typed beside what is stored now. */
	static ClashPage clash(Underlag now, MultiValueMap<String, String> sent, boolean editable) {
		return ClashPage.of(now, sent, theirs(now), fields(now), editable);
	}

	/** Both sides, to choose from. */
	static ModelAndView clash(ClashPage page, HttpStatus status) {
		return new ModelAndView("fordelning/clash", status).addObject("page", page)
			.addObject("unchosen", status == HttpStatus.UNPROCESSABLE_CONTENT);
	}

	static TypedFordelning read(Underlag underlag, FordelningForm form, BindingResult errors) {
		return TypedFordelning.read(form, underlag.fordelning().fordelning(), underlag.paket().amountStyle().unit(),
				errors);
	}

	/** How amounts stand in the fields: as in the stored table. */
	private static AmountColumns fields(Underlag underlag) {
		return ComparisonTable.of(underlag).columns();
	}

}
