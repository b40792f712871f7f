package se.trygghetspaket.shared;

import java.util.Collection;

/**
 * Kronor: an amount in whole Swedish kronor, never tkr or mkr. Arithmetic is exact.
 *
 * @param value whole kronor, between −10<sup>12</sup> and 10<sup>12</sup>
 */
public record Kronor(long value) implements Comparable<Kronor> {

	/** The largest amount, in either direction. */
	public static final long LIMIT = 1_000_000_000_000L;

	public static final Kronor ZERO = new Kronor(0);

	/**
	 * Refuses what no municipality's budget holds.
	 * @throws AmountOutOfRange beyond ±10<sup>12</sup> kronor
	 */
	public Kronor {
		if (value > LIMIT || value < -LIMIT) {
			throw new AmountOutOfRange();
		}
	}

	public static Kronor of(long value) {
		return new Kronor(value);
	}

	/** The sum of all; an empty collection gives zero. */
	public static Kronor sum(Collection<Kronor> amounts) {
		Kronor total = ZERO;
		for (Kronor amount : amounts) {
			total = total.plus(amount);
		}
		return total;
	}

	public Kronor plus(Kronor other) {
		return new Kronor(this.value + other.value);
	}

	public Kronor minus(Kronor other) {
		return new Kronor(this.value - other.value);
	}

	public Kronor negate() {
		return new Kronor(-this.value);
	}

	public boolean isNegative() {
		return this.value < 0;
	}

	public boolean isZero() {
		return this.value == 0;
	}

	@Override
	public int compareTo(Kronor other) {
		return Long.compare(this.value, other.value);
	}

}
