package se.trygghetspaket.paket.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Fördelning: how a year's money is split, an ordered list of budgetposter with one line
 * per insats.
 */
public record Fordelning(BudgetYear year, List<Budgetpost> poster) {

	/** The largest number of lines. */
	public static final int MAX_POSTER = 500;

	/**
	 * Refuses two lines for one insats, more lines than {@link #MAX_POSTER} and a sum
	 * beyond what {@link Kronor} holds.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public Fordelning {
		poster = List.copyOf(poster);
		if (poster.size() > MAX_POSTER) {
			throw new IllegalArgumentException("A fordelning has at most " + MAX_POSTER + " lines");
		}
		requireUniqueInsatser(poster);
		sum(poster);
	}

	/** A fördelning without lines. */
	public static Fordelning empty(BudgetYear year) {
		return new Fordelning(year, List.of());
	}

	/** The sum of the decided amounts. */
	public Kronor sum() {
		return sum(this.poster);
	}

	/** Whether every line has a decided amount. */
	public boolean fullyDecided() {
		return this.poster.stream().allMatch((post) -> post.belopp().decided());
	}

	/** The line of an insats, if it has one. */
	public Optional<Budgetpost> find(InsatsId insats) {
		return this.poster.stream().filter((post) -> post.insats().equals(insats)).findFirst();
	}

	/** The SHA-256 of the canonical form, 64 lower-case hexadecimal digits. */
	public String sha256() {
		return CanonicalForm.sha256(this);
	}

	private static Kronor sum(List<Budgetpost> poster) {
		return Kronor.sum(poster.stream().map((post) -> post.belopp().orZero()).toList());
	}

	private static void requireUniqueInsatser(List<Budgetpost> poster) {
		Set<InsatsId> seen = new HashSet<>();
		for (Budgetpost post : poster) {
			if (!seen.add(post.insats())) {
				throw new IllegalArgumentException("Two lines for one insats: " + post.label());
			}
		}
	}

}
