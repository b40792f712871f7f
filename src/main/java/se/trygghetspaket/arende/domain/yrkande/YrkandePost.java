package se.trygghetspaket.arende.domain.yrkande;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * Yrkandets post: how much more or less than proposed a yrkande gives a line, which may
 * be of an insats that the proposal does not have.
 */
public final class YrkandePost {

	private final @Nullable InsatsId insats;

	private final String label;

	private final Kronor difference;

	/**
	 * A change of one line.
	 * @param insats the insats it pays for, {@code null} for one that does not exist yet
	 * @param difference never 0 kr
	 * @throws IllegalArgumentException if the label is refused or the difference is 0 kr
	 */
	public YrkandePost(@Nullable InsatsId insats, String label, Kronor difference) {
		if (difference.isZero()) {
			throw new IllegalArgumentException("A change of 0 kr is none");
		}
		this.insats = insats;
		this.label = TypedText.line(label, Budgetpost.MAX_LABEL_LENGTH);
		this.difference = difference;
	}

	/** A change of a line of the proposal. */
	public static YrkandePost of(Budgetpost post, Kronor difference) {
		return new YrkandePost(post.insats(), post.label(), difference);
	}

	/** A line for an insats that does not exist yet. */
	public static YrkandePost ofNew(String label, Kronor amount) {
		return new YrkandePost(null, label, amount);
	}

	/** The insats it pays for, empty for one that does not exist yet. */
	public Optional<InsatsId> insats() {
		return Optional.ofNullable(this.insats);
	}

	public String label() {
		return this.label;
	}

	/** How much more, or less where negative, than proposed. */
	public Kronor difference() {
		return this.difference;
	}

	/** Whether it changes the line of an insats. */
	boolean changes(InsatsId other) {
		return other.equals(this.insats);
	}

}
