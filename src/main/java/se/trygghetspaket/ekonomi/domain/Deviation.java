package se.trygghetspaket.ekonomi.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Avvikelse: one reason why a year does not conform to its ram, with the amount that the
 * kind speaks of and the case that it lies in.
 */
public final class Deviation {

	private final DeviationKind kind;

	private final Kronor amount;

	private final @Nullable OpenArende arende;

	private Deviation(DeviationKind kind, Kronor amount, @Nullable OpenArende arende) {
		this.kind = kind;
		this.amount = amount;
		this.arende = arende;
	}

	static Deviation of(DeviationKind kind, Kronor amount) {
		return new Deviation(kind, amount, null);
	}

	static Deviation in(OpenArende arende, DeviationKind kind, Kronor amount) {
		return new Deviation(kind, amount, arende);
	}

	public DeviationKind kind() {
		return this.kind;
	}

	/** In kronor, as the kind says. */
	public Kronor amount() {
		return this.amount;
	}

	/** The case that it lies in; empty where it lies in the year as a whole. */
	public Optional<OpenArende> arende() {
		return Optional.ofNullable(this.arende);
	}

}
