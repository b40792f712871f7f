package se.trygghetspaket.paket.domain.years;

import java.util.List;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Märke i insatsens väg: what happened to an insats in a year.
 *
 * @param others the insatser it went to or came from, those of them that are known
 * @param note what somebody has said of it, may be empty
 */
public record LineageMark(BudgetYear year, LineageMarkKind kind, List<Other> others, String note) {

	public LineageMark {
		others = List.copyOf(others);
	}

	/** Another insats, by what it was called last. */
	public record Other(InsatsId insats, String label) {
	}

}
