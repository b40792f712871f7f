package se.trygghetspaket.arende.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.YearComparison;

/**
 * Underlag: the figures that a page or a call about a year rests on: a fördelning, the
 * one before it, the ram of its year, and the case that carries it.
 */
public final class Underlag {

	private final Paket paket;

	private final Budgetram ram;

	private final StoredFordelning fordelning;

	private final @Nullable StoredFordelning previous;

	private final Arende arende;

	public Underlag(Paket paket, Budgetram ram, StoredFordelning fordelning, @Nullable StoredFordelning previous,
			Arende arende) {
		this.paket = paket;
		this.ram = ram;
		this.fordelning = fordelning;
		this.previous = previous;
		this.arende = arende;
	}

	public Paket paket() {
		return this.paket;
	}

	/** The latest revision of the year's ram. */
	public Budgetram ram() {
		return this.ram;
	}

	public StoredFordelning fordelning() {
		return this.fordelning;
	}

	/** The fördelning it is compared with, if there is one. */
	public Optional<StoredFordelning> previous() {
		return Optional.ofNullable(this.previous);
	}

	/** The case that carries the fördelning. */
	public Arende arende() {
		return this.arende;
	}

	/** The fördelning beside the earlier one, beside nothing where there is none. */
	public YearComparison comparison() {
		Fordelning current = this.fordelning.fordelning();
		Fordelning before = previous().map(StoredFordelning::fordelning)
			.orElseGet(() -> Fordelning.empty(current.year().previous()));
		return YearComparison.between(before, current);
	}

	/** The fördelning held against the ram. */
	public BudgetCheck budgetCheck() {
		return BudgetCheck.of(this.ram, this.fordelning.fordelning());
	}

}
