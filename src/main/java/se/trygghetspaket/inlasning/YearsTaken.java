package se.trygghetspaket.inlasning;

import java.util.List;

import se.trygghetspaket.shared.BudgetYear;

/**
 * A paket has got years since somebody was told which ones it has. Nothing was stored.
 */
public class YearsTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<BudgetYear> years;

	YearsTaken(List<BudgetYear> years) {
		super("Years taken: " + years);
		this.years = List.copyOf(years);
	}

	public List<BudgetYear> years() {
		return this.years;
	}

}
