package se.trygghetspaket.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

import se.trygghetspaket.shared.Kronor;

/**
 * A line from 0 kr to a round amount, with ticks at round amounts. Only the ticks are
 * round: an amount lies where it is, to the nearest unit.
 *
 * @param top the amount at the end, above 0 kr
 * @param ticks from 0 kr on
 */
record Axis(Kronor top, List<Kronor> ticks) {

	/** Thousandths of a percent: the unit of what lies along a width. */
	static final int WIDTH = 100_000;

	private static final int MOST_STEPS = 5;

	Axis {
		ticks = List.copyOf(ticks);
		if (top.compareTo(Kronor.ZERO) <= 0) {
			throw new IllegalArgumentException("An axis ends above 0 kr");
		}
	}

	/**
	 * The shortest axis with at most five steps of 1, 2 or 5 times a power of ten that
	 * has room for an amount.
	 * @throws IllegalArgumentException if the amount is negative
	 */
	static Axis upTo(Kronor largest) {
		if (largest.isNegative()) {
			throw new IllegalArgumentException("An axis begins at 0 kr");
		}
		if (largest.isZero()) {
			return new Axis(Kronor.of(1), List.of(Kronor.ZERO));
		}
		for (long power = 1;; power *= 10) {
			for (int factor : new int[] { 1, 2, 5 }) {
				long step = factor * power;
				long steps = (largest.value() + step - 1) / step;
				if (steps <= MOST_STEPS) {
					return new Axis(Kronor.of(steps * step),
							LongStream.rangeClosed(0, steps).mapToObj((i) -> Kronor.of(i * step)).toList());
				}
			}
		}
	}

	/**
	 * How far along a line of so many units an amount lies, rounded half up.
	 * @param units at most {@link #WIDTH}
	 */
	int at(Kronor amount, int units) {
		long doubled = 2 * amount.value() * units;
		return Math.toIntExact((doubled + this.top.value()) / (2 * this.top.value()));
	}

	/** A place or a length along a width, as SVG has it: "37.5%". */
	static String percent(int thousandths) {
		return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString() + "%";
	}

}
