package se.trygghetspaket.paket.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;

/**
 * Jämförelse: two fördelningar line by line. Every line of either year stands in it
 * exactly once, tied by its insats and never by its label, and each column adds up to
 * that year's sum. The order is the later year's, then the lines that have ended.
 */
public record YearComparison(List<ComparisonRow> rows) {

	private static final Belopp NOTHING = Belopp.of(Kronor.ZERO);

	public YearComparison {
		rows = List.copyOf(rows);
	}

	/** Compares a fördelning with the one before it. */
	public static YearComparison between(Fordelning previous, Fordelning current) {
		Map<InsatsId, Budgetpost> before = previous.poster()
			.stream()
			.collect(Collectors.toMap(Budgetpost::insats, Function.identity()));
		List<ComparisonRow> rows = new ArrayList<>();
		for (Budgetpost post : current.poster()) {
			Budgetpost earlier = before.get(post.insats());
			Belopp then = (earlier != null) ? earlier.belopp() : NOTHING;
			rows.add(new ComparisonRow(post.insats(), post.label(), then, post.belopp(), earlier == null));
		}
		Set<InsatsId> kept = current.poster().stream().map(Budgetpost::insats).collect(Collectors.toSet());
		for (Budgetpost post : previous.poster()) {
			if (!kept.contains(post.insats())) {
				rows.add(new ComparisonRow(post.insats(), post.label(), post.belopp(), NOTHING, false));
			}
		}
		return new YearComparison(rows);
	}

	/** The sum of the earlier year's decided amounts. */
	public Kronor previousTotal() {
		return Kronor.sum(this.rows.stream().map((row) -> row.previous().orZero()).toList());
	}

	/** The sum of the later year's decided amounts. */
	public Kronor currentTotal() {
		return Kronor.sum(this.rows.stream().map((row) -> row.current().orZero()).toList());
	}

	/** The later sum less the earlier. */
	public Kronor difference() {
		return currentTotal().minus(previousTotal());
	}

	/**
	 * The difference in percent of the earlier sum, one decimal, half up; empty where
	 * that is 0 kr.
	 */
	public Optional<BigDecimal> percent() {
		return ComparisonRow.percent(previousTotal(), difference());
	}

}
