package se.trygghetspaket.paket.domain.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/** Ruta: an insats in a year: its line, if it has one, and how that differs. */
public final class YearCell {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final YearStanding standing;

	private final @Nullable Budgetpost post;

	private final @Nullable ComparisonRow comparison;

	YearCell(YearStanding standing, @Nullable Budgetpost post, @Nullable ComparisonRow comparison) {
		this.standing = standing;
		this.post = post;
		this.comparison = comparison;
	}

	public BudgetYear year() {
		return this.standing.year();
	}

	/** The line of the year, empty where the insats has none. */
	public Optional<Budgetpost> post() {
		return Optional.ofNullable(this.post);
	}

	/** What the line has, empty where there is none or it is not decided. */
	public Optional<Kronor> amount() {
		return post().map(Budgetpost::belopp).flatMap(Belopp::kronor);
	}

	/** What the amount is of the year's ram, see {@link #share(Kronor, Kronor)}. */
	public Optional<BigDecimal> share() {
		return amount().flatMap((amount) -> this.standing.netto().flatMap((netto) -> share(amount, netto)));
	}

	/**
	 * The line beside the year before along the lineage; empty where the calendar year
	 * before has no fördelning, and where the insats has nothing in either year.
	 */
	public Optional<ComparisonRow> comparison() {
		return Optional.ofNullable(this.comparison);
	}

	/** How much more or less than the year before, empty where that is not known. */
	public Optional<Kronor> change() {
		return comparison().flatMap(ComparisonRow::difference);
	}

	/**
	 * An amount in percent of a ram, one decimal, half up; empty where the ram is 0 kr.
	 */
	public static Optional<BigDecimal> share(Kronor amount, Kronor netto) {
		if (netto.isZero()) {
			return Optional.empty();
		}
		return Optional.of(BigDecimal.valueOf(amount.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(netto.value()), 1, RoundingMode.HALF_UP));
	}

}
