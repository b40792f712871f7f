package se.trygghetspaket.ekonomi.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Urval av år: which years of which paket finance's desk shows, and in what order. Years
 * that are equal in it stand by paket, latest year first.
 */
public final class FinanceFilter {

	/** Every year, by paket. */
	public static final FinanceFilter ALL = new FinanceFilter(null, null, null, FinanceStatus.ALLA, FinanceSort.PAKET,
			false);

	private final @Nullable PaketSlug paket;

	private final @Nullable BudgetYear from;

	private final @Nullable BudgetYear to;

	private final FinanceStatus status;

	private final FinanceSort sort;

	private final boolean descending;

	/** A filter; what is {@code null} does not narrow. */
	public FinanceFilter(@Nullable PaketSlug paket, @Nullable BudgetYear from, @Nullable BudgetYear to,
			FinanceStatus status, FinanceSort sort, boolean descending) {
		this.paket = paket;
		this.from = from;
		this.to = to;
		this.status = status;
		this.sort = sort;
		this.descending = descending;
	}

	/** The same of these years only. */
	public FinanceFilter with(FinanceStatus other) {
		return new FinanceFilter(this.paket, this.from, this.to, other, this.sort, this.descending);
	}

	/** The same in another order. */
	public FinanceFilter with(FinanceSort other, boolean downwards) {
		return new FinanceFilter(this.paket, this.from, this.to, this.status, other, downwards);
	}

	public Optional<PaketSlug> paket() {
		return Optional.ofNullable(this.paket);
	}

	/** The first year. */
	public Optional<BudgetYear> from() {
		return Optional.ofNullable(this.from);
	}

	/** The last year. */
	public Optional<BudgetYear> to() {
		return Optional.ofNullable(this.to);
	}

	public FinanceStatus status() {
		return this.status;
	}

	public FinanceSort sort() {
		return this.sort;
	}

	/** Whether the largest, the latest or the last by name comes first. */
	public boolean descending() {
		return this.descending;
	}

}
