package se.trygghetspaket.paket.domain.years;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Det som gäller om året: a year's ram and the fördelning that stands for it, each if
 * there is one.
 */
public final class YearStanding {

	private final BudgetYear year;

	private final @Nullable StoredFordelning fordelning;

	private final @Nullable Budgetram ram;

	/**
	 * A year as stored.
	 * @param fordelning in force, else read in, else restated
	 * @param ram the revision in effect
	 */
	public YearStanding(BudgetYear year, @Nullable StoredFordelning fordelning, @Nullable Budgetram ram) {
		this.year = year;
		this.fordelning = fordelning;
		this.ram = ram;
	}

	public BudgetYear year() {
		return this.year;
	}

	/** What its figures are. */
	public YearSource source() {
		return stored().map((found) -> YearSource.of(found.origin())).orElse(YearSource.NONE);
	}

	/** The fördelning that stands for the year, with its place in the database. */
	public Optional<StoredFordelning> stored() {
		return Optional.ofNullable(this.fordelning);
	}

	/** The fördelning that stands for the year. */
	public Optional<Fordelning> fordelning() {
		return stored().map(StoredFordelning::fordelning);
	}

	/** Its lines, none where there is no fördelning. */
	public List<Budgetpost> poster() {
		return fordelning().map(Fordelning::poster).orElse(List.of());
	}

	/** How its insatser come from those of the year before. */
	public Lineage lineage() {
		return fordelning().map(Fordelning::lineage).orElse(Lineage.NONE);
	}

	/** The sum of its decided amounts, empty where there is no fördelning. */
	public Optional<Kronor> sum() {
		return fordelning().map(Fordelning::sum);
	}

	/** The revision of its ram that is in effect. */
	public Optional<Budgetram> ram() {
		return Optional.ofNullable(this.ram);
	}

	/** What there is to allocate, empty where the year has no ram. */
	public Optional<Kronor> netto() {
		return ram().map(Budgetram::netto);
	}

	/**
	 * What is left of the ram, below zero where more is split; empty where one of them is
	 * missing.
	 */
	public Optional<Kronor> left() {
		return netto().flatMap((netto) -> sum().map(netto::minus));
	}

}
