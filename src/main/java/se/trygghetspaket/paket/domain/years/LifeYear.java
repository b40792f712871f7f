package se.trygghetspaket.paket.domain.years;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/** Ett år i insatsens liv: its line in a year that has a fördelning, if it has one. */
public final class LifeYear {

	private final BudgetYear year;

	private final FordelningId fordelning;

	private final YearSource source;

	private final @Nullable Budgetpost post;

	private final @Nullable Kronor netto;

	private final Lineage lineage;

	/**
	 * A year as stored.
	 * @param fordelning the one that stands for the year
	 * @param netto of the year's ram, {@code null} where it has none
	 * @param lineage of the year, if the insats is named in it
	 */
	public LifeYear(BudgetYear year, FordelningId fordelning, YearSource source, @Nullable Budgetpost post,
			@Nullable Kronor netto, Lineage lineage) {
		this.year = year;
		this.fordelning = fordelning;
		this.source = source;
		this.post = post;
		this.netto = netto;
		this.lineage = lineage;
	}

	public BudgetYear year() {
		return this.year;
	}

	/** The fördelning that stands for the year. */
	public FordelningId fordelning() {
		return this.fordelning;
	}

	public YearSource source() {
		return this.source;
	}

	/** The insats' line, empty where it has none. */
	public Optional<Budgetpost> post() {
		return Optional.ofNullable(this.post);
	}

	/** What it has, empty where it has no line or its amount is not decided. */
	public Optional<Kronor> amount() {
		return post().map(Budgetpost::belopp).flatMap(Belopp::kronor);
	}

	/** What that is of the year's ram, see {@link YearCell#share(Kronor, Kronor)}. */
	public Optional<BigDecimal> share() {
		return Optional.ofNullable(this.netto)
			.flatMap((whole) -> amount().flatMap((amount) -> YearCell.share(amount, whole)));
	}

	Lineage lineage() {
		return this.lineage;
	}

	/** The same year with its ram. */
	public LifeYear withNetto(@Nullable Kronor ram) {
		return new LifeYear(this.year, this.fordelning, this.source, this.post, ram, this.lineage);
	}

}
