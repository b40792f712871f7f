package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;

/**
 * Tells a total inside a table from an insats: it must be the sum of the rows above it,
 * back to the total before, in every column.
 */
final class Subtotals {

	private Subtotals() {
	}

	/**
	 * Makes sure that it is.
	 * @throws TableDoubt when it is not, or when an amount is not certain
	 */
	static void require(TableGrid.Partial partial, List<PrintedAmount> printed, List<ReadFordelning.Post> poster) {
		List<ReadFordelning.Post> above = poster.subList(partial.from(), partial.after());
		boolean some = false;
		for (int i = 0; i < printed.size(); i++) {
			int column = i;
			Kronor total = printed.get(i).kr();
			boolean known = above.stream()
				.map((post) -> post.amounts().get(column))
				.allMatch((amount) -> amount.kr() != null || TableNotes.isNothing(amount.text()));
			if (total == null && TableNotes.isNothing(printed.get(i).text())) {
				continue;
			}
			if (total == null || !known || above.isEmpty() || !total.equals(sum(above, i))) {
				throw new TableDoubt("raden ”" + partial.row().label()
						+ "” är inte summan av raderna ovanför och går inte att skilja från insatser");
			}
			some = true;
		}
		if (!some) {
			throw new TableDoubt("raden ”" + partial.row().label() + "” har inga belopp");
		}
	}

	private static Kronor sum(List<ReadFordelning.Post> above, int column) {
		try {
			return Kronor.sum(above.stream().flatMap((post) -> Optional.ofNullable(post.kr(column)).stream()).toList());
		}
		catch (AmountOutOfRange ex) {
			throw new TableDoubt("raderna blir tillsammans mer än som kan hanteras");
		}
	}

}
