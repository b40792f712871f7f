package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.YearComparison;

/**
 * Kopplingar som följer med: ties to lines that are given other labels name the same
 * lines afterwards.
 */
public final class TieChange {

	private final Fordelning before;

	private final Fordelning after;

	private final Fordelning comparedBefore;

	private final Fordelning comparedAfter;

	private final TieAmounts namesBefore;

	private final TieAmounts namesAfter;

	/**
	 * A change of a case's lines.
	 * @param compared what the lines are compared with, {@code null} for nothing
	 */
	public TieChange(Fordelning before, Fordelning after, @Nullable Fordelning compared) {
		this(before, compared, after, compared);
	}

	/**
	 * A change of a case's lines and of what they are compared with.
	 * @param comparedBefore what they were compared with, {@code null} for nothing
	 * @param comparedAfter what they are compared with now, {@code null} for nothing
	 */
	public TieChange(Fordelning before, @Nullable Fordelning comparedBefore, Fordelning after,
			@Nullable Fordelning comparedAfter) {
		this.before = before;
		this.after = after;
		this.comparedBefore = orEmpty(comparedBefore, before);
		this.comparedAfter = orEmpty(comparedAfter, after);
		this.namesBefore = TieAmounts.of(before, this.comparedBefore, null);
		this.namesAfter = TieAmounts.of(after, this.comparedAfter, null);
	}

	private static Fordelning orEmpty(@Nullable Fordelning compared, Fordelning year) {
		return (compared != null) ? compared : Fordelning.empty(year.year().previous());
	}

	/** Whether any line that stays has another label, or any line comes or goes. */
	public static boolean renamed(Fordelning before, Fordelning after) {
		return !labels(before).equals(labels(after));
	}

	private static Map<InsatsId, String> labels(Fordelning fordelning) {
		return fordelning.poster().stream().collect(Collectors.toMap(Budgetpost::insats, Budgetpost::label));
	}

	/** The memo with its ties to lines that have other labels now. */
	public Tjansteskrivelse apply(Tjansteskrivelse memo) {
		return memo
			.with(memo.avsnitt().stream().map((part) -> new Avsnitt(part.rubrik(), apply(part.text()))).toList());
	}

	/** A text with its ties to lines that have other labels now. */
	public String apply(String text) {
		StringBuilder changed = new StringBuilder();
		int at = 0;
		for (Tie tie : Tie.in(text)) {
			changed.append(text, at, tie.start());
			changed.append(name(tie).map(tie::writtenWith).orElseGet(() -> text.substring(tie.start(), tie.end())));
			at = tie.end();
		}
		return changed.append(text.substring(at)).toString();
	}

	/** Another name for the same line, where the one it has means it no longer. */
	private Optional<String> name(Tie tie) {
		if (tie.name().isEmpty() || tie.kind() == Tie.Kind.OMFORING) {
			return Optional.empty();
		}
		Optional<InsatsId> insats = insats(this.namesBefore, this.comparedBefore, this.before, tie.name());
		Optional<String> label = insats.flatMap(this.after::find).map(Budgetpost::label);
		boolean named = insats.flatMap(this.before::find)
			.filter((post) -> LabelKey.of(post.label()).equals(LabelKey.of(tie.name())))
			.isPresent();
		boolean stays = insats.equals(insats(this.namesAfter, this.comparedAfter, this.after, tie.name()));
		boolean same = label.filter((now) -> LabelKey.of(now).equals(LabelKey.of(tie.name()))).isPresent();
		return ((named || !stays) && !(same && stays)) ? label : Optional.empty();
	}

	private static Optional<InsatsId> insats(TieAmounts names, Fordelning compared, Fordelning year, String name) {
		OptionalInt index = names.find(name);
		return index.isEmpty() ? Optional.empty()
				: Optional.of(YearComparison.between(compared, year).rows().get(index.getAsInt()).insats());
	}

}
