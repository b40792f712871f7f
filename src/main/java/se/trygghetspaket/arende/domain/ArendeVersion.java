package se.trygghetspaket.arende.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.FordelningId;

/**
 * Ärendets version: its number, its fördelning and those that it is held against. What
 * has left the draft stays in its version; what comes back is a new one.
 */
public final class ArendeVersion {

	private final int number;

	private final FordelningId fordelning;

	private final @Nullable FordelningId previous;

	private final @Nullable FordelningId base;

	private final @Nullable FordelningId inForce;

	/**
	 * A version as stored.
	 * @param previous the fördelning it is compared with
	 * @param base what was in force when it was started
	 * @param inForce what is in force now
	 */
	public ArendeVersion(int number, FordelningId fordelning, @Nullable FordelningId previous,
			@Nullable FordelningId base, @Nullable FordelningId inForce) {
		this.number = number;
		this.fordelning = fordelning;
		this.previous = previous;
		this.base = base;
		this.inForce = inForce;
	}

	/** The version after this one, with a fördelning of its own. */
	ArendeVersion next(FordelningId draft) {
		return new ArendeVersion(this.number + 1, draft, this.previous, this.base, this.inForce);
	}

	/**
	 * The version after this one, started from what is in force now, and compared with
	 * that if this one was compared with what it started from.
	 */
	ArendeVersion rebased(FordelningId draft) {
		boolean revision = this.previous != null && this.previous.equals(this.base);
		return new ArendeVersion(this.number + 1, draft, revision ? this.inForce : this.previous, this.inForce,
				this.inForce);
	}

	/** The version after this one, compared with another fördelning. */
	ArendeVersion comparedWith(FordelningId draft, FordelningId other) {
		return new ArendeVersion(this.number + 1, draft, other, this.base, this.inForce);
	}

	/** Counted from 1. */
	public int number() {
		return this.number;
	}

	public FordelningId fordelning() {
		return this.fordelning;
	}

	/** The fördelning it is compared with, if there is one. */
	public Optional<FordelningId> previous() {
		return Optional.ofNullable(this.previous);
	}

	/** What was in force for its year when the version was started, if anything was. */
	public Optional<FordelningId> base() {
		return Optional.ofNullable(this.base);
	}

	/** What is in force for its year now, if anything is. */
	public Optional<FordelningId> inForce() {
		return Optional.ofNullable(this.inForce);
	}

}
