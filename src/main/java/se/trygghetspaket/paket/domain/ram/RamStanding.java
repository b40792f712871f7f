package se.trygghetspaket.paket.domain.ram;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Ramens läge: which revision of a year's ram is in effect, and which one is coming. The
 * latest revision is what kommunfullmäktige has decided last. It is in effect at once,
 * unless it is less than what is in force: then it is coming, and the latest revision
 * that covers what is in force stays in effect until something that fits the coming one
 * is put in force. Everything undecided is held against the latest revision, what is in
 * force against the one in effect.
 */
public final class RamStanding {

	private final Budgetram latest;

	private final Budgetram inEffect;

	private final @Nullable Kronor inForce;

	/**
	 * A ram and what is in force for its year.
	 * @param inForce the sum that is in force, {@code null} where nothing is
	 * @throws IllegalArgumentException if the revision in effect does not cover what is
	 * in force, is later than the latest, or is earlier although the latest covers it
	 */
	public RamStanding(Budgetram latest, Budgetram inEffect, @Nullable Kronor inForce) {
		this.latest = latest;
		this.inEffect = inEffect;
		this.inForce = inForce;
		boolean same = latest.revision() == inEffect.revision();
		if (!covers(inEffect, inForce) || latest.revision() < inEffect.revision() || same == !covers(latest, inForce)) {
			throw new IllegalArgumentException("Revision " + inEffect.revision() + " is not in effect");
		}
	}

	/** What kommunfullmäktige has decided last, or finance counts on. */
	public Budgetram latest() {
		return this.latest;
	}

	/** What holds now. */
	public Budgetram inEffect() {
		return this.inEffect;
	}

	/** The sum of what is in force for the year, empty where nothing is. */
	public Optional<Kronor> inForce() {
		return Optional.ofNullable(this.inForce);
	}

	/** The latest revision, where it is not in effect yet. */
	public Optional<Budgetram> coming() {
		return Optional.of(this.latest).filter((ram) -> ram.revision() != this.inEffect.revision());
	}

	/** How much more is in force than the coming ram has, 0 kr where none is coming. */
	public Kronor excess() {
		return coming().map((ram) -> inForce().orElse(Kronor.ZERO).minus(ram.netto())).orElse(Kronor.ZERO);
	}

	private static boolean covers(Budgetram ram, @Nullable Kronor inForce) {
		return inForce == null || inForce.compareTo(ram.netto()) <= 0;
	}

}
