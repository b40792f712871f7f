package se.trygghetspaket.paket.web.uppfoljning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.UppfoljningRow;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.web.uppfoljning.UppfoljningForm.TypedUtfall;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/** Reads what was typed of what was spent, and puts every error at its field. */
final class TypedUppfoljning {

	private TypedUppfoljning() {
	}

	/**
	 * What could be read; an empty line is not reported.
	 * @param now the lines that there are
	 * @param bareUnit the unit of an amount that is typed without one
	 */
	static List<Utfall> read(UppfoljningForm form, Uppfoljning now, AmountUnit bareUnit, Errors errors) {
		Set<InsatsId> known = now.rows().stream().map(UppfoljningRow::insats).collect(Collectors.toSet());
		List<Utfall> told = new ArrayList<>();
		Kronor size = Kronor.ZERO;
		for (int i = 0; i < form.lines().size(); i++) {
			TypedUtfall typed = form.lines().get(i);
			String path = "lines[" + i + "].";
			if (typed.blank()) {
				continue;
			}
			if (!known.contains(typed.insatsId())) {
				errors.rejectValue(path + "utfall", "uppfoljning.error.gone");
				continue;
			}
			Kronor amount = amount(typed.utfall(), bareUnit, size, path + "utfall", errors);
			size = (amount != null) ? size.plus(amount.isNegative() ? amount.negate() : amount) : size;
			String kommentar = TypedText.lines(typed.kommentar());
			if (kommentar.length() > Utfall.MAX_KOMMENTAR_LENGTH) {
				errors.rejectValue(path + "kommentar", "uppfoljning.error.kommentar",
						new Object[] { Utfall.MAX_KOMMENTAR_LENGTH }, null);
			}
			else if (amount != null || !kommentar.isEmpty()) {
				told.add(new Utfall(typed.insatsId(), amount, kommentar));
			}
		}
		return told;
	}

	/**
	 * Refused where the amounts, whatever their sign, come to more than can be summed.
	 */
	private static @Nullable Kronor amount(String text, AmountUnit bareUnit, Kronor size, String path, Errors errors) {
		if (text.isBlank()) {
			return null;
		}
		try {
			Kronor kronor = SwedishAmount.read(text, bareUnit);
			if (size.value() + Math.abs(kronor.value()) <= Kronor.LIMIT) {
				return kronor;
			}
			errors.rejectValue(path, "uppfoljning.error.sum");
		}
		catch (UnreadableAmount ex) {
			errors.rejectValue(path, "common.amount." + ex.reason());
		}
		return null;
	}

}
