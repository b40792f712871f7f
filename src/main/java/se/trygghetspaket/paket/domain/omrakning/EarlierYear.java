package se.trygghetspaket.paket.domain.omrakning;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.StoredFordelning;

/**
 * Det tidigare året: what there is of a year to compare a later one with: as it was
 * decided, or printed elsewhere where nothing was decided here, and as it was restated.
 */
public final class EarlierYear {

	private final List<StoredFordelning> comparable;

	/**
	 * What is stored of a year.
	 * @param comparable what is in force, the latest that was read in and the latest that
	 * was restated, so far as there are any
	 */
	public EarlierYear(List<StoredFordelning> comparable) {
		this.comparable = List.copyOf(comparable);
	}

	/** What is in force, else the latest that was read in. */
	public Optional<StoredFordelning> asDecided() {
		return find(FordelningOrigin.ARENDE).or(() -> find(FordelningOrigin.INLAST));
	}

	/** The latest that was restated. */
	public Optional<StoredFordelning> restated() {
		return find(FordelningOrigin.OMRAKNAD);
	}

	/** What a year is compared with where nobody has said otherwise: as decided first. */
	public Optional<StoredFordelning> toCompareWith() {
		return asDecided().or(this::restated);
	}

	private Optional<StoredFordelning> find(FordelningOrigin origin) {
		return this.comparable.stream().filter((stored) -> stored.origin() == origin).findFirst();
	}

}
