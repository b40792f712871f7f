package se.trygghetspaket.paket.domain.ram;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.paket.domain.PaketId;

/**
 * Budgetram: what kommunfullmäktige has set for one paket and year: brutto, the
 * omföringar that leave it before it is split, and netto, what is left to allocate. It is
 * preliminary until finance confirms it with kommunfullmäktige's decision; every change
 * is a new revision.
 */
public final class Budgetram {

	private final BudgetramId id;

	private final PaketId paket;

	private final BudgetYear year;

	private final int revision;

	private final Kronor brutto;

	private final List<Omforing> omforingar;

	private final boolean fullAllocationRequired;

	private final @Nullable KfBeslut kfBeslut;

	/**
	 * A ram as stored.
	 * @param kfBeslut the decision that confirms it, {@code null} while it is preliminary
	 * @throws IllegalArgumentException if brutto is negative, the omföringar exceed it,
	 * or the revision is below 1
	 */
	public Budgetram(BudgetramId id, PaketId paket, BudgetYear year, int revision, Kronor brutto,
			List<Omforing> omforingar, boolean fullAllocationRequired, @Nullable KfBeslut kfBeslut) {
		if (revision < 1) {
			throw new IllegalArgumentException("Revisions count from 1");
		}
		this.id = id;
		this.paket = paket;
		this.year = year;
		this.revision = revision;
		this.brutto = brutto;
		this.omforingar = List.copyOf(omforingar);
		this.fullAllocationRequired = fullAllocationRequired;
		this.kfBeslut = kfBeslut;
		if (brutto.isNegative() || netto().isNegative()) {
			throw new IllegalArgumentException("Omforingar cannot exceed brutto, which cannot be negative");
		}
	}

	public BudgetramId id() {
		return this.id;
	}

	public PaketId paket() {
		return this.paket;
	}

	public BudgetYear year() {
		return this.year;
	}

	/** Counts from 1; a certificate names the revision it was made against. */
	public int revision() {
		return this.revision;
	}

	/** What kommunfullmäktige set, before omföringar. */
	public Kronor brutto() {
		return this.brutto;
	}

	public List<Omforing> omforingar() {
		return this.omforingar;
	}

	/** The sum of the omföringar. */
	public Kronor moved() {
		return Kronor.sum(this.omforingar.stream().map(Omforing::amount).toList());
	}

	/** What is left to allocate: brutto less the omföringar. */
	public Kronor netto() {
		return this.brutto.minus(moved());
	}

	/** Whether a submitted fördelning must use all of netto. */
	public boolean fullAllocationRequired() {
		return this.fullAllocationRequired;
	}

	/** Kommunfullmäktige's decision, empty while the ram is preliminary. */
	public Optional<KfBeslut> kfBeslut() {
		return Optional.ofNullable(this.kfBeslut);
	}

	public RamStatus status() {
		return (this.kfBeslut != null) ? RamStatus.BEKRAFTAD : RamStatus.PRELIMINAR;
	}

	/** Whether finance has confirmed it. */
	public boolean confirmed() {
		return status() == RamStatus.BEKRAFTAD;
	}

	/**
	 * Whether a revision with these terms would have another brutto on the same decision,
	 * which only a mistake in what was recorded explains.
	 */
	public boolean changesWithoutBeslut(BudgetramStore.Terms terms) {
		return this.kfBeslut != null && this.kfBeslut.equals(terms.kfBeslut()) && !this.brutto.equals(terms.brutto());
	}

}
