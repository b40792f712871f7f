package se.trygghetspaket.paket.domain.omrakning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;

/**
 * Omräkning: a year's amounts restated on another basis, with the reason, to compare
 * with; never in force. A later one takes its place in new comparisons and leaves it as
 * it was.
 *
 * @param revision counts from 1 within the year
 */
public record Omrakning(StoredFordelning fordelning, int revision, UserRef by, Instant at) {

	/** Why the amounts were restated. */
	public String reason() {
		return this.fordelning.fordelning().omrakning();
	}

	/**
	 * What restated lines come to.
	 * @param base what was decided or printed, {@code null} where only the restated
	 * amounts are known
	 * @param latest the latest restatement, {@code null} for none
	 * @throws OmrakningRefused if the reason or every line is missing, or if it says no
	 * more than what is stored
	 * @throws IllegalArgumentException if the lines are refused otherwise
	 */
	public static Fordelning restate(Fordelning restated, String reason, @Nullable Fordelning base,
			@Nullable Fordelning latest) {
		String typed = TypedText.lines(reason);
		require(!typed.isEmpty(), OmrakningFault.REASON_MISSING);
		require(typed.length() <= Fordelning.MAX_OMRAKNING_LENGTH, OmrakningFault.REASON_LONG);
		require(!restated.poster().isEmpty(), OmrakningFault.LINES_MISSING);
		require(base == null || !sameAmounts(base, restated), OmrakningFault.SAME_AS_BASE);
		require(latest == null || !latest.omrakning().equals(typed) || !sameAmounts(latest, restated),
				OmrakningFault.SAME_AS_LATEST);
		return new Fordelning(restated.year(), restated.poster(), restated.lineage(), typed);
	}

	/** Whether two say the same of the same insatser, whatever they call them. */
	public static boolean sameAmounts(Fordelning one, Fordelning other) {
		return amounts(one.poster()).equals(amounts(other.poster()));
	}

	private static Map<InsatsId, Optional<Long>> amounts(List<Budgetpost> poster) {
		return poster.stream().collect(Collectors.toMap(Budgetpost::insats, (post) -> value(post.belopp())));
	}

	private static Optional<Long> value(Belopp belopp) {
		return belopp.kronor().map((kronor) -> kronor.value());
	}

	private static void require(boolean holds, OmrakningFault fault) {
		if (!holds) {
			throw new OmrakningRefused(fault);
		}
	}

}
