package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.inlasning.web.YearsForm.ColumnRow;
import se.trygghetspaket.inlasning.web.YearsForm.LineRow;
import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/** Adds up what stands in the fields of a review. */
final class ColumnSums {

	private ColumnSums() {
	}

	/** The lines of a column together; empty while one of them is no amount. */
	static Optional<Kronor> sum(YearsForm form, int column) {
		ColumnRow typed = form.columns().get(column);
		List<Kronor> amounts = new ArrayList<>();
		for (LineRow line : form.lines()) {
			String text = line.amounts().get(column);
			Optional<Kronor> amount = amount(text, typed);
			if (amount.isEmpty() && !text.isBlank()) {
				return Optional.empty();
			}
			amount.ifPresent(amounts::add);
		}
		try {
			return Optional.of(Kronor.sum(amounts));
		}
		catch (AmountOutOfRange ex) {
			return Optional.empty();
		}
	}

	/**
	 * An amount as it stands in a column; one without unit in a column without unit is
	 * none.
	 */
	static Optional<Kronor> amount(String text, ColumnRow typed) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		try {
			Optional<AmountUnit> unit = YearsConfirmation.unit(typed.unit());
			Kronor read = SwedishAmount.read(text, unit.orElse(AmountUnit.TKR));
			boolean certain = unit.isPresent() || read.equals(SwedishAmount.read(text, AmountUnit.KR));
			return certain ? Optional.of(read) : Optional.empty();
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

}
