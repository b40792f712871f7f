package se.trygghetspaket.arende.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.EarlierYear;

/**
 * Jämförelseval: what a case can be compared with, and what it is shown beside. What the
 * case has stored as its own stays what it was, whatever has been decided or restated for
 * that year since.
 */
public final class ComparisonChoice {

	private final Underlag stored;

	private final @Nullable StoredFordelning decided;

	private final @Nullable StoredFordelning restated;

	private final ComparedWith wanted;

	private ComparisonChoice(Underlag stored, @Nullable StoredFordelning decided, @Nullable StoredFordelning restated,
			@Nullable ComparedWith wanted) {
		this.stored = stored;
		this.decided = decided;
		this.restated = restated;
		this.wanted = (wanted != null) ? wanted : ownOf(stored);
	}

	/**
	 * What there is to choose.
	 * @param earlier what is stored of the year before; a proposal that changes its own
	 * year is compared with that alone
	 * @param wanted what a reader wants to see, {@code null} for what the case has
	 */
	public static ComparisonChoice of(Underlag underlag, EarlierYear earlier, @Nullable ComparedWith wanted) {
		StoredFordelning own = underlag.previous().orElse(null);
		if (underlag.comparesSameYear()) {
			return new ComparisonChoice(underlag, own, null, null);
		}
		boolean ownRestated = own != null && own.fordelning().restated();
		return new ComparisonChoice(underlag, (own != null && !ownRestated) ? own : earlier.asDecided().orElse(null),
				ownRestated ? own : earlier.restated().orElse(null), wanted);
	}

	private static ComparedWith ownOf(Underlag underlag) {
		return underlag.previous().filter((own) -> own.fordelning().restated()).isPresent() ? ComparedWith.OMRAKNAT
				: ComparedWith.BESLUTAT;
	}

	/** What the case itself is compared with. */
	public ComparedWith own() {
		return ownOf(this.stored);
	}

	/**
	 * What is shown: what was wanted where there is such a thing, else the case's own.
	 */
	public ComparedWith shown() {
		return missing() ? own() : this.wanted;
	}

	/** Whether what was wanted does not exist. */
	public boolean missing() {
		return this.wanted != own() && find(this.wanted).isEmpty();
	}

	/** Whether there are two to switch between. */
	public boolean both() {
		return this.decided != null && this.restated != null;
	}

	/** One of the two, if there is such a thing. */
	public Optional<StoredFordelning> find(ComparedWith one) {
		return Optional.ofNullable((one == ComparedWith.OMRAKNAT) ? this.restated : this.decided);
	}

	/** The figures beside what is shown. */
	public Underlag underlag() {
		return (shown() == own()) ? this.stored : this.stored.comparedWith(find(shown()).orElse(null));
	}

}
