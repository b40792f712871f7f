package se.trygghetspaket.arende.domain.yrkande;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * What is moved: by whom, what it asks for, in which words, and which lines it changes.
 *
 * @param mover who moved it, as the protokoll has it: "Anna Ask (S)"
 * @param text its wording or motivering, may be empty
 * @param poster the lines it changes; only an {@link YrkandeKind#ANDRING} has any, and it
 * has at least one
 */
public record NewYrkande(YrkandeKind kind, String mover, String text, List<YrkandePost> poster) {

	/** The longest mover, in characters. */
	public static final int MAX_MOVER_LENGTH = 200;

	/** The longest text, in characters. */
	public static final int MAX_TEXT_LENGTH = 4000;

	/**
	 * Refuses a blank mover, a text that is too long, and changes that the kind does not
	 * have.
	 * @throws IllegalArgumentException if so
	 */
	public NewYrkande {
		mover = TypedText.line(mover, MAX_MOVER_LENGTH);
		text = TypedText.lines(text);
		poster = List.copyOf(poster);
		if (text.length() > MAX_TEXT_LENGTH) {
			throw new IllegalArgumentException("The text of a yrkande has at most " + MAX_TEXT_LENGTH + " characters");
		}
		if ((kind == YrkandeKind.ANDRING) == poster.isEmpty()) {
			throw new IllegalArgumentException(kind + " with " + poster.size() + " changes");
		}
	}

	/** Whether it asks for another fördelning. */
	public boolean changes() {
		return this.kind == YrkandeKind.ANDRING;
	}

	/** What it changes about the line of an insats, empty if nothing. */
	public Optional<Kronor> difference(InsatsId insats) {
		return this.poster.stream().filter((post) -> post.changes(insats)).map(YrkandePost::difference).findFirst();
	}

	/**
	 * The lines that it makes of a proposal: those of the proposal in their order, then
	 * those it adds. The sum is the proposal's, plus every difference.
	 * @throws YrkandeRefused if the changes do not fit the proposal
	 */
	public List<PostDraft> onto(Fordelning proposal) {
		requireKnownOnce(proposal);
		List<PostDraft> made = new ArrayList<>();
		for (Budgetpost post : proposal.poster()) {
			Kronor changed = amount(post.belopp().orZero(), difference(post.insats()).orElse(Kronor.ZERO),
					post.label());
			made.add(difference(post.insats()).isEmpty() ? PostDraft.of(post)
					: new PostDraft(post.insats(), post.label(), Belopp.of(changed), post.motivering()));
		}
		for (YrkandePost post : added(proposal)) {
			made.add(new PostDraft(post.insats().orElse(null), post.label(),
					Belopp.of(amount(Kronor.ZERO, post.difference(), post.label())), ""));
		}
		return List.copyOf(made);
	}

	/**
	 * The fördelning that it makes of a proposal; a line of an insats that does not exist
	 * yet has one of its own.
	 * @throws YrkandeRefused if the changes do not fit the proposal
	 */
	public Fordelning changed(Fordelning proposal) {
		List<Budgetpost> poster = new ArrayList<>();
		for (PostDraft draft : onto(proposal)) {
			poster.add(draft.forInsats(draft.insats().orElse(new InsatsId(-1L - poster.size()))));
		}
		try {
			return proposal.with(poster);
		}
		catch (IllegalArgumentException ex) {
			throw new YrkandeRefused(YrkandeFault.TOO_MUCH, "");
		}
	}

	/**
	 * The same as it was said of a proposal: a line that it adds is of the insats that
	 * had the label earlier, if one had.
	 * @param earlier other fördelningar of the paket
	 * @throws YrkandeRefused if it changes a line that the proposal does not have
	 */
	public NewYrkande saidOf(Fordelning proposal, List<Fordelning> earlier) {
		return with(this.poster.stream().map((post) -> {
			if (post.insats().isEmpty()) {
				return earlier.stream()
					.flatMap((fordelning) -> fordelning.poster().stream())
					.filter((other) -> proposal.find(other.insats()).isEmpty())
					.filter((other) -> other.label().equalsIgnoreCase(post.label()))
					.findFirst()
					.map((other) -> new YrkandePost(other.insats(), post.label(), post.difference()))
					.orElse(post);
			}
			if (post.insats().filter((insats) -> proposal.find(insats).isPresent()).isEmpty()) {
				throw new YrkandeRefused(YrkandeFault.UNKNOWN_LINE, post.label());
			}
			return post;
		}).toList());
	}

	/** The same with the insatser that its new lines got. */
	public NewYrkande known(Fordelning proposal, Fordelning made) {
		List<YrkandePost> known = new ArrayList<>();
		int next = proposal.poster().size();
		for (YrkandePost post : this.poster) {
			known.add(post.insats().filter((insats) -> proposal.find(insats).isPresent()).isPresent() ? post
					: new YrkandePost(made.poster().get(next++).insats(), post.label(), post.difference()));
		}
		return with(known);
	}

	private NewYrkande with(List<YrkandePost> known) {
		return new NewYrkande(this.kind, this.mover, this.text, known);
	}

	/** The lines that it adds to a proposal. */
	public List<YrkandePost> added(Fordelning proposal) {
		return this.poster.stream()
			.filter((post) -> post.insats().filter((insats) -> proposal.find(insats).isPresent()).isEmpty())
			.toList();
	}

	private void requireKnownOnce(Fordelning proposal) {
		Set<InsatsId> seen = new HashSet<>();
		Set<String> labels = new HashSet<>();
		proposal.poster().forEach((post) -> labels.add(post.label().toLowerCase(Locale.ROOT)));
		for (YrkandePost post : this.poster) {
			if (post.insats().filter((insats) -> !seen.add(insats)).isPresent()) {
				throw new YrkandeRefused(YrkandeFault.SAME_LINE, post.label());
			}
		}
		for (YrkandePost post : added(proposal)) {
			if (!labels.add(post.label().toLowerCase(Locale.ROOT))) {
				throw new YrkandeRefused(YrkandeFault.SAME_LABEL, post.label());
			}
		}
	}

	private static Kronor amount(Kronor proposed, Kronor difference, String label) {
		if (proposed.value() + difference.value() > Kronor.LIMIT) {
			throw new YrkandeRefused(YrkandeFault.TOO_MUCH, label);
		}
		if (proposed.value() + difference.value() < 0) {
			throw new YrkandeRefused(YrkandeFault.BELOW_ZERO, label);
		}
		return proposed.plus(difference);
	}

}
