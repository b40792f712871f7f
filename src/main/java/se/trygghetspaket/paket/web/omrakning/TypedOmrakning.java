package se.trygghetspaket.paket.web.omrakning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.validation.Errors;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.web.omrakning.OmrakningForm.TypedLine;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What typed amounts mean, with every error at its field. A line without an amount is not
 * part of the new basis.
 *
 * @param amounts what could be read of each line of the form, in its order
 * @param drafts the lines to store
 */
record TypedOmrakning(List<Belopp> amounts, List<PostDraft> drafts) {

	/**
	 * Reads every line.
	 * @param base what the amounts are restated from
	 * @param names what the paket's insatser are called
	 * @param bareUnit the unit of an amount that is typed without one
	 */
	static TypedOmrakning read(OmrakningForm form, Fordelning base, Map<InsatsId, String> names, AmountUnit bareUnit,
			Errors errors) {
		List<Belopp> amounts = new ArrayList<>();
		List<PostDraft> drafts = new ArrayList<>();
		Set<InsatsId> seen = new HashSet<>();
		Kronor sum = Kronor.ZERO;
		for (int i = 0; i < form.lines().size(); i++) {
			TypedLine typed = form.lines().get(i);
			String path = "lines[" + i + "].";
			Belopp belopp = belopp(typed.belopp(), bareUnit, sum, path + "belopp", errors);
			sum = sum.plus(belopp.orZero());
			amounts.add(belopp);
			Optional<InsatsId> insats = typed.insatsId();
			if (insats.filter((id) -> !seen.add(id)).isPresent()) {
				errors.rejectValue(path + "insats", "omrakning.error.twice");
			}
			boolean added = insats.flatMap(base::find).isEmpty();
			if (added && typed.belopp().isBlank() && !typed.label().isBlank() && insats.isEmpty()) {
				errors.rejectValue(path + "belopp", "omrakning.error.amount");
			}
			if (belopp.decided()) {
				label(typed, insats.map((id) -> names.getOrDefault(id, "")).orElse(""), path + "label", errors)
					.ifPresent((label) -> drafts.add(new PostDraft(insats.orElse(null), label, belopp, "")));
			}
		}
		return new TypedOmrakning(List.copyOf(amounts), List.copyOf(drafts));
	}

	private static Optional<String> label(TypedLine typed, String name, String path, Errors errors) {
		try {
			return Optional
				.of(TypedText.line(typed.label().isBlank() ? name : typed.label(), Budgetpost.MAX_LABEL_LENGTH));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(path, "omrakning.error.label", new Object[] { Budgetpost.MAX_LABEL_LENGTH }, null);
			return Optional.empty();
		}
	}

	private static Belopp belopp(String text, AmountUnit bareUnit, Kronor sum, String path, Errors errors) {
		if (text.isBlank()) {
			return Belopp.undecided();
		}
		try {
			Kronor kronor = SwedishAmount.read(text, bareUnit);
			if (kronor.isNegative()) {
				errors.rejectValue(path, "omrakning.error.negative");
			}
			else if (sum.value() + kronor.value() > Kronor.LIMIT) {
				errors.rejectValue(path, "omrakning.error.sum");
			}
			else {
				return Belopp.of(kronor);
			}
		}
		catch (UnreadableAmount ex) {
			errors.rejectValue(path, "common.amount." + ex.reason());
		}
		return Belopp.undecided();
	}

}
