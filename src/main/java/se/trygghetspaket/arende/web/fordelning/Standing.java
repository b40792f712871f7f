package se.trygghetspaket.arende.web.fordelning;

import java.util.Set;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.web.Sentence;

/** Says in words which fördelning a column shows, and what it is worth. */
final class Standing {

	private Standing() {
	}

	/** The later year's: in force, or a version of its case on the way. */
	static Sentence ofCurrent(Underlag underlag, Set<FordelningId> inForce) {
		Arende arende = underlag.arende();
		String year = String.valueOf(arende.year().value());
		if (inForce.contains(underlag.fordelning().id())) {
			return Sentence.of("fordelning.standing.inForce", year);
		}
		return Sentence.of(arende.status().editable() ? "fordelning.standing.draft" : "fordelning.standing.version",
				year, String.valueOf(arende.version()), arende.rubrik());
	}

	/**
	 * The earlier one's: in force, read in, or neither; what a revision of its year
	 * changes; or that there is none.
	 */
	static Sentence ofPrevious(Underlag underlag, Set<FordelningId> inForce) {
		return underlag.previous()
			.map((stored) -> ofPrevious(stored, underlag.comparesSameYear(), inForce))
			.orElseGet(() -> Sentence.of("fordelning.standing.nothing"));
	}

	private static Sentence ofPrevious(StoredFordelning stored, boolean sameYear, Set<FordelningId> inForce) {
		String year = String.valueOf(stored.fordelning().year().value());
		if (inForce.contains(stored.id())) {
			return Sentence.of(sameYear ? "fordelning.standing.changed" : "fordelning.standing.inForce", year);
		}
		if (sameYear) {
			return Sentence.of("fordelning.standing.replaced", year);
		}
		if (stored.fordelning().restated()) {
			return Sentence.of("fordelning.standing.restated", year, stored.fordelning().omrakning());
		}
		return Sentence.of((stored.origin() == FordelningOrigin.INLAST) ? "fordelning.standing.read"
				: "fordelning.standing.notInForce", year);
	}

}
