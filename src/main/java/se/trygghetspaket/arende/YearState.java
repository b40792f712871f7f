package se.trygghetspaket.arende;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.BudgetYear;

/** What a paket has for a year before another case is started. */
public final class YearState {

	private final BudgetYear year;

	private final @Nullable Budgetram ram;

	private final List<Arende> undecided;

	private final boolean inForce;

	YearState(BudgetYear year, @Nullable Budgetram ram, List<Arende> undecided, boolean inForce) {
		this.year = year;
		this.ram = ram;
		this.undecided = List.copyOf(undecided);
		this.inForce = inForce;
	}

	public BudgetYear year() {
		return this.year;
	}

	/** The latest revision of the year's ram, if it has one. */
	public Optional<Budgetram> ram() {
		return Optional.ofNullable(this.ram);
	}

	/** The year's cases that are on their way to a decision, oldest first. */
	public List<Arende> undecided() {
		return this.undecided;
	}

	/** Whether a decided fördelning is in force for the year. */
	public boolean inForce() {
		return this.inForce;
	}

	/** How many things a new case would stand beside. */
	public int count() {
		return this.undecided.size() + (this.inForce ? 1 : 0);
	}

}
