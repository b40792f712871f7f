package se.trygghetspaket.paket.domain.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;

/**
 * Jämförelserad: one insats in two years. A year without the insats counts as 0 kr.
 *
 * @param newcomer whether the earlier year has no line for the insats
 */
public record ComparisonRow(InsatsId insats, String label, Belopp previous, Belopp current, boolean newcomer) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The later amount less the earlier, empty while one of them is not decided. */
	public Optional<Kronor> difference() {
		return this.current.kronor().flatMap((now) -> this.previous.kronor().map(now::minus));
	}

	/**
	 * The difference in percent of the earlier amount, one decimal, half up; empty where
	 * the earlier amount is 0 kr or one of them is not decided.
	 */
	public Optional<BigDecimal> percent() {
		return difference().flatMap((change) -> percent(this.previous.orZero(), change));
	}

	static Optional<BigDecimal> percent(Kronor before, Kronor change) {
		if (before.isZero()) {
			return Optional.empty();
		}
		return Optional.of(BigDecimal.valueOf(change.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(before.value()), 1, RoundingMode.HALF_UP));
	}

	public ComparisonStatus status() {
		boolean hadNothing = this.previous.decided() && this.previous.orZero().equals(Kronor.ZERO);
		if (hadNothing && (this.newcomer || !this.current.orZero().equals(Kronor.ZERO))) {
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
