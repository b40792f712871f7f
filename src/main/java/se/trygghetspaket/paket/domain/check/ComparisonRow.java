package se.trygghetspaket.paket.domain.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;

/**
 * Jämförelserad: one insats in two years. A year without the insats counts as 0 kr.
 *
 * @param earlier the lines of the earlier year that it carries on, or parts of them, in
 * their order; none for one that is new
 */
public record ComparisonRow(InsatsId insats, String label, List<ComparedPost> earlier, Belopp current) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public ComparisonRow {
		earlier = List.copyOf(earlier);
	}

	/**
	 * What it had: the sum of its earlier lines, not decided where none of them is.
	 */
	public Belopp previous() {
		return this.earlier.stream().map(ComparedPost::part).reduce(Belopp::plus).orElse(Belopp.of(Kronor.ZERO));
	}

	/** Whether the earlier year has no line for it. */
	public boolean newcomer() {
		return this.earlier.isEmpty();
	}

	/**
	 * What the earlier year's lines were called, where that differs from what it is
	 * called now.
	 */
	public List<String> earlierLabels() {
		return this.earlier.stream().map(ComparedPost::label).filter((other) -> !other.equals(this.label)).toList();
	}

	/** Whether it is compared with anything but the whole of its own earlier line. */
	public boolean followsLineage() {
		return this.earlier.stream().anyMatch((post) -> post.partly() || !post.insats().equals(this.insats));
	}

	/** The later amount less the earlier, empty while one of them is not decided. */
	public Optional<Kronor> difference() {
		if (this.earlier.stream().anyMatch((post) -> !post.part().decided())) {
			return Optional.empty();
		}
		Kronor before = previous().orZero();
		return this.current.kronor().map((now) -> now.minus(before));
	}

	/**
	 * The difference in percent of the earlier amount, one decimal, half up; empty where
	 * the earlier amount is 0 kr or one of them is not decided.
	 */
	public Optional<BigDecimal> percent() {
		return difference().flatMap((change) -> percent(previous().orZero(), change));
	}

	/**
	 * A change in percent of what it is a change of, one decimal, half up; empty where
	 * that is 0 kr.
	 */
	public static Optional<BigDecimal> percent(Kronor before, Kronor change) {
		if (before.isZero()) {
			return Optional.empty();
		}
		return Optional.of(BigDecimal.valueOf(change.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(before.value()), 1, RoundingMode.HALF_UP));
	}

	public ComparisonStatus status() {
		boolean hadNothing = previous().decided() && previous().orZero().equals(Kronor.ZERO);
		if (hadNothing && (newcomer() || !this.current.orZero().equals(Kronor.ZERO))) {
			return ComparisonStatus.NY;
		}
		return difference().map(this::statusOf).orElse(ComparisonStatus.EJ_BESTAMD);
	}

	private ComparisonStatus statusOf(Kronor change) {
		if (change.equals(Kronor.ZERO)) {
			return ComparisonStatus.OFORANDRAD;
		}
		if (!change.isNegative()) {
			return ComparisonStatus.OKAD;
		}
		return this.current.orZero().equals(Kronor.ZERO) ? ComparisonStatus.UTGAR : ComparisonStatus.MINSKAD;
	}

}
