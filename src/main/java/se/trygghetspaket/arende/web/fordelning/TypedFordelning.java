package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;

import org.springframework.validation.Errors;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What a typed table means. An amount that is refused counts as not decided, so that the
 * rest can still be compared and summed; only a table without errors is stored.
 */
final class TypedFordelning {

	private static final String ELLIPSIS = "…";

	private final Fordelning fordelning;

	private final List<PostDraft> drafts;

	private final int unread;

	private TypedFordelning(Fordelning fordelning, List<PostDraft> drafts, int unread) {
		this.fordelning = fordelning;
		this.drafts = List.copyOf(drafts);
		this.unread = unread;
	}

	/**
	 * Reads every line.
	 * @param stored what the lines are to replace
	 * @param bareUnit the unit of an amount that is typed without one
	 * @param errors gets what is wrong with an amount, under {@code poster[i].belopp}
	 */
	static TypedFordelning read(FordelningForm form, Fordelning stored, AmountUnit bareUnit, Errors errors) {
		List<Budgetpost> poster = new ArrayList<>();
		List<PostDraft> drafts = new ArrayList<>();
		Kronor sum = Kronor.ZERO;
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost typed = form.poster().get(i);
			Belopp belopp = belopp(typed.belopp(), bareUnit, sum, "poster[" + i + "].belopp", errors);
			sum = sum.plus(belopp.orZero());
			poster.add(new Budgetpost(typed.insatsId().orElse(new InsatsId(-1 - i)), ELLIPSIS, belopp, ""));
			drafts.add(new PostDraft(typed.insatsId().orElse(null), typed.label(), belopp, typed.motivering()));
		}
		return new TypedFordelning(stored.with(poster), drafts, errors.getErrorCount());
	}

	/** Adds what is wrong with labels and motiveringar, which only saving minds. */
	static void checkTexts(FordelningForm form, Errors errors) {
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost typed = form.poster().get(i);
			checkLabel(typed.label(), "poster[" + i + "].label", errors);
			if (TypedText.lines(typed.motivering()).length() > Budgetpost.MAX_MOTIVERING_LENGTH) {
				errors.rejectValue("poster[" + i + "].motivering", "fordelning.error.motivering.long",
						new Object[] { Budgetpost.MAX_MOTIVERING_LENGTH }, null);
			}
		}
	}

	private static void checkLabel(String label, String field, Errors errors) {
		try {
			if (TypedText.lineOrEmpty(label, Budgetpost.MAX_LABEL_LENGTH).isEmpty()) {
				errors.rejectValue(field, "fordelning.error.label.empty");
			}
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(field, "fordelning.error.label.refused", new Object[] { Budgetpost.MAX_LABEL_LENGTH },
					null);
		}
	}

	private static Belopp belopp(String text, AmountUnit bareUnit, Kronor sum, String field, Errors errors) {
		if (text.isBlank()) {
			return Belopp.undecided();
		}
		try {
			Kronor kronor = SwedishAmount.read(text, bareUnit);
			if (kronor.isNegative()) {
				errors.rejectValue(field, "fordelning.error.belopp.negative");
			}
			else if (sum.value() + kronor.value() > Kronor.LIMIT) {
				errors.rejectValue(field, "fordelning.error.belopp.sum");
			}
			else {
				return Belopp.of(kronor);
			}
		}
		catch (UnreadableAmount ex) {
			errors.rejectValue(field, "common.amount." + ex.reason());
		}
		return Belopp.undecided();
	}

	/**
	 * The lines as far as they could be read, with placeholders for their texts and for
	 * the insats of a new line.
	 */
	Fordelning fordelning() {
		return this.fordelning;
	}

	/** What to store. */
	List<PostDraft> drafts() {
		return this.drafts;
	}

	/** How many amounts could not be read. */
	int unread() {
		return this.unread;
	}

}
