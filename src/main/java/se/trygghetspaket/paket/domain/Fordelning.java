package se.trygghetspaket.paket.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * Fördelning: how a year's money is split, an ordered list of budgetposter with one line
 * per insats.
 *
 * @param lineage how its lines come from those of the year before, by which it is
 * compared with them
 * @param omrakning why its amounts were restated on another basis; empty where they stand
 * as decided or printed
 */
public record Fordelning(BudgetYear year, List<Budgetpost> poster, Lineage lineage, String omrakning) {

	/** The largest number of lines. */
	public static final int MAX_POSTER = 500;

	/** The longest reason why amounts are restated, in characters. */
	public static final int MAX_OMRAKNING_LENGTH = 500;

	/**
	 * Refuses two lines for one insats, more lines than {@link #MAX_POSTER}, a sum beyond
	 * what {@link Kronor} holds and an overlong reason.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public Fordelning {
		poster = List.copyOf(poster);
		omrakning = TypedText.lines(omrakning);
		if (omrakning.length() > MAX_OMRAKNING_LENGTH) {
			throw new IllegalArgumentException("A reason has at most " + MAX_OMRAKNING_LENGTH + " characters");
		}
		if (poster.size() > MAX_POSTER) {
			throw new IllegalArgumentException("A fordelning has at most " + MAX_POSTER + " lines");
		}
		requireUniqueInsatser(poster);
		sum(poster);
	}

	/**
	 * A fördelning whose insatser go on as themselves, not restated.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public Fordelning(BudgetYear year, List<Budgetpost> poster) {
		this(year, poster, Lineage.NONE, "");
	}

	/**
	 * The same year with other lines.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public Fordelning with(List<Budgetpost> other) {
		return new Fordelning(this.year, other, this.lineage, this.omrakning);
	}

	/** The same lines, come from those of the year before in another way. */
	public Fordelning with(Lineage other) {
		return new Fordelning(this.year, this.poster, other, this.omrakning);
	}

	/** Whether its amounts were restated on another basis. */
	public boolean restated() {
		return !this.omrakning.isEmpty();
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
