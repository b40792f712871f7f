package se.trygghetspaket.arende.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

/**
 * Underlag: the figures that a page or a call about a year rests on: a fördelning, the
 * one before it, the ram of its year, and the case that carries it.
 */
public final class Underlag {

	private final Paket paket;

	private final RamStanding standing;

	private final StoredFordelning fordelning;

	private final @Nullable StoredFordelning previous;

	private final @Nullable StoredFordelning base;

	private final @Nullable StoredFordelning inForce;

	private final Arende arende;

	/**
	 * The figures as stored.
	 * @param base what was in force when the case's version was started
	 * @param inForce what is in force for the year now
	 */
	public Underlag(Paket paket, RamStanding standing, StoredFordelning fordelning, @Nullable StoredFordelning previous,
			@Nullable StoredFordelning base, @Nullable StoredFordelning inForce, Arende arende) {
		this.paket = paket;
		this.standing = standing;
		this.fordelning = fordelning;
		this.previous = previous;
		this.base = base;
		this.inForce = inForce;
		this.arende = arende;
	}

	public Paket paket() {
		return this.paket;
	}

	/**
	 * What the fördelning is held against: the latest revision of the year's ram while it
	 * is not decided, else the revision in effect.
	 */
	public Budgetram ram() {
		return this.arende.status().undecided() ? this.standing.latest() : this.standing.inEffect();
	}

	/** How the year's ram stands. */
	public RamStanding standing() {
		return this.standing;
	}

	public StoredFordelning fordelning() {
		return this.fordelning;
	}

	/** The fördelning it is compared with, if there is one. */
	public Optional<StoredFordelning> previous() {
		return Optional.ofNullable(this.previous);
	}

	/** Whether it is compared with another fördelning of the same year. */
	public boolean comparesSameYear() {
		return previous().filter((stored) -> stored.fordelning().year().equals(this.arende.year())).isPresent();
	}

	/** The same figures beside another fördelning. */
	public Underlag comparedWith(@Nullable StoredFordelning other) {
		return new Underlag(this.paket, this.standing, this.fordelning, other, this.base, this.inForce, this.arende);
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

	/** What was in force when the case's version was started, if anything was. */
	public Optional<StoredFordelning> base() {
		return Optional.ofNullable(this.base);
	}

	/** What is in force for the year now, if anything is. */
	public Optional<StoredFordelning> inForce() {
		return Optional.ofNullable(this.inForce);
	}

	/** The case's changes, applied onto what is in force now. */
	public AppliedChanges changes() {
		return changes(this.fordelning.fordelning());
	}

	/** The changes that the case would make with another fördelning. */
	public AppliedChanges changes(Fordelning other) {
		return AppliedChanges.of(orEmpty(this.base), other, orEmpty(this.inForce));
	}

	/**
	 * The ram held against what would be in force after the case; against the fördelning
	 * itself once it is decided or given up.
	 */
	public BudgetCheck budgetCheck() {
		return budgetCheck(this.fordelning.fordelning());
	}

	/** As {@link #budgetCheck()}, with another fördelning in the case. */
	public BudgetCheck budgetCheck(Fordelning other) {
		boolean applies = this.arende.status().undecided();
		return BudgetCheck.of(ram(), applies ? changes(other).result() : other);
	}

	/**
	 * What the year has in force besides what the case starts from: 0 kr for the only
	 * case of a year.
	 */
	public Kronor allocatedElsewhere() {
		return this.arende.status().undecided() ? orEmpty(this.inForce).sum().minus(orEmpty(this.base).sum())
				: Kronor.ZERO;
	}

	/** What is left of the ram before the case changes anything. */
	public Kronor leftBefore() {
		return ram().netto().minus(orEmpty(this.inForce).sum());
	}

	/**
	 * What another fördelning in the case would leave of the ram, net of the year's other
	 * decisions; negative where it exceeds it.
	 */
	public Kronor leftAfter(Fordelning other) {
		return ram().netto().minus(allocatedElsewhere()).minus(other.sum());
	}

	private Fordelning orEmpty(@Nullable StoredFordelning stored) {
		return (stored != null) ? stored.fordelning() : Fordelning.empty(this.arende.year());
	}

}
