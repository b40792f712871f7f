package se.trygghetspaket.paket.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Belopp: what a budgetpost is given, in whole kronor, or that it is not decided yet. Not
 * decided is not 0 kr: it counts as nothing in a sum, and it stops a submission.
 */
public sealed interface Belopp permits Belopp.Decided, Belopp.Undecided {

	/** A decided amount. */
	static Belopp of(Kronor kronor) {
		return new Decided(kronor);
	}

	/** A decided amount, or not decided for {@code null}. */
	static Belopp ofNullable(@Nullable Kronor kronor) {
		return (kronor != null) ? of(kronor) : undecided();
	}

	/** The amount is not decided yet. */
	static Belopp undecided() {
		return Undecided.INSTANCE;
	}

	/** The amount, or empty while it is not decided. */
	Optional<Kronor> kronor();

	/** The amount as it counts in a sum: 0 kr while it is not decided. */
	default Kronor orZero() {
		return kronor().orElse(Kronor.ZERO);
	}

	/**
	 * The sum; one that is not decided counts as nothing beside one that is.
	 */
	default Belopp plus(Belopp other) {
		return (decided() || other.decided()) ? of(orZero().plus(other.orZero())) : undecided();
	}

	/** Whether the amount is decided. */
	default boolean decided() {
		return kronor().isPresent();
	}

	/** A decided amount. */
	record Decided(Kronor amount) implements Belopp {

		@Override
		public Optional<Kronor> kronor() {
			return Optional.of(this.amount);
		}

	}

	/** No amount yet. */
	enum Undecided implements Belopp {

		/** The only one. */
		INSTANCE;

		@Override
		public Optional<Kronor> kronor() {
			return Optional.empty();
		}

	}

}
