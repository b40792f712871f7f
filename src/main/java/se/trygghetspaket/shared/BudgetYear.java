package se.trygghetspaket.shared;

/**
 * Budgetår: the calendar year that a budgetram and a fördelning are for.
 *
 * @param value 1990 to 2200
 */
public record BudgetYear(int value) implements Comparable<BudgetYear> {

	private static final int FIRST = 1990;

	private static final int LAST = 2200;

	/**
	 * Refuses a number that is no year.
	 * @throws IllegalArgumentException outside 1990 to 2200
	 */
	public BudgetYear {
		if (!isYear(value)) {
			throw new IllegalArgumentException("Ange ett budgetår mellan " + FIRST + " och " + LAST + ".");
		}
	}

	/** Whether a number can be a budget year. */
	public static boolean isYear(int value) {
		return value >= FIRST && value <= LAST;
	}

	public BudgetYear previous() {
		return new BudgetYear(this.value - 1);
	}

	public BudgetYear next() {
		return new BudgetYear(this.value + 1);
	}

	@Override
	public int compareTo(BudgetYear other) {
		return Integer.compare(this.value, other.value);
	}

}
