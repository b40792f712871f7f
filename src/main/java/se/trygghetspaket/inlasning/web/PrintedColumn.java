package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * The column for the year before as a memo prints it, held against what was decided for
 * that year.
 */
final class PrintedColumn {

	private PrintedColumn() {
	}

	/**
	 * The lines with another amount than what was decided, and those that only one of the
	 * two has; none where the memo has no such column. An amount that cannot be read is
	 * told of elsewhere.
	 */
	static List<String> differing(ReviewForm form, Fordelning decided, @Nullable Paket paket) {
		List<String> differing = new ArrayList<>();
		if (!form.previousColumn()) {
			return differing;
		}
		AmountUnit unit = (paket != null) ? paket.amountStyle().unit() : AmountUnit.KR;
		List<String> known = form.lines().stream().map(LineRow::insats).toList();
		for (LineRow row : form.lines()) {
			Optional<Kronor> printed = amount(row.previous(), unit);
			Optional<Kronor> stored = decided.poster()
				.stream()
				.filter((post) -> id(post.insats()).equals(row.insats()))
				.map(Budgetpost::belopp)
				.findFirst()
				.flatMap(Belopp::kronor);
			if (printed.isPresent() && !printed.equals(stored.or(() -> Optional.of(Kronor.ZERO)))) {
				differing.add(row.label());
			}
		}
		decided.poster()
			.stream()
			.filter((post) -> !known.contains(id(post.insats())))
			.map(Budgetpost::label)
			.forEach(differing::add);
		return differing;
	}

	private static String id(InsatsId insats) {
		return String.valueOf(insats.value());
	}

	private static Optional<Kronor> amount(String text, AmountUnit unit) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(SwedishAmount.read(text, unit));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

}
