package se.trygghetspaket.paket.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Utkast till budgetpost: a line as it was typed, which may be of an insats that does not
 * exist yet.
 */
public final class PostDraft {

	private final @Nullable InsatsId insats;

	private final String label;

	private final Belopp belopp;

	private final String motivering;

	/**
	 * A line as typed.
	 * @param insats the insats it pays for, {@code null} for a new one
	 */
	public PostDraft(@Nullable InsatsId insats, String label, Belopp belopp, String motivering) {
		this.insats = insats;
		this.label = label;
		this.belopp = belopp;
		this.motivering = motivering;
	}

	/** A line for an insats that does not exist yet. */
	public static PostDraft ofNew(String label, Belopp belopp) {
		return new PostDraft(null, label, belopp, "");
	}

	/** A line of an existing fördelning, as it stands. */
	public static PostDraft of(Budgetpost post) {
		return new PostDraft(post.insats(), post.label(), post.belopp(), post.motivering());
	}

	/** The insats it pays for, empty for a new one. */
	public Optional<InsatsId> insats() {
		return Optional.ofNullable(this.insats);
	}

	public String label() {
		return this.label;
	}

	public Belopp belopp() {
		return this.belopp;
	}

	/** The line with its insats known. */
	public Budgetpost forInsats(InsatsId known) {
		return new Budgetpost(known, this.label, this.belopp, this.motivering);
	}

}
