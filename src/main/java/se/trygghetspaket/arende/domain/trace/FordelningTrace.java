package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;

/**
 * Fördelningens ändringar: what has changed from one fördelning to another, each line
 * tied by its insats and never by its label.
 */
public final class FordelningTrace {

	private FordelningTrace() {
	}

	/**
	 * Every value that differs, none twice; empty for two that say the same. A line that
	 * stands elsewhere only because others have come or gone has not been moved.
	 */
	public static List<HistoryChange> between(Fordelning before, Fordelning after) {
		List<HistoryChange> changes = new ArrayList<>();
		Set<InsatsId> moved = moved(before, after);
		for (Budgetpost post : after.poster()) {
			Optional<Budgetpost> earlier = before.find(post.insats());
			if (earlier.isEmpty()) {
				changes.addAll(comeOrGone(null, post));
				continue;
			}
			addChange(changes, post, HistoryField.LABEL, earlier.get().label(), post.label());
			addChange(changes, post, HistoryField.AMOUNT, amount(earlier.get().belopp()), amount(post.belopp()));
			addChange(changes, post, HistoryField.MOTIVERING, earlier.get().motivering(), post.motivering());
			if (moved.contains(post.insats())) {
				addChange(changes, post, HistoryField.POSITION, position(before, post), position(after, post));
			}
		}
		before.poster()
			.stream()
			.filter((post) -> after.find(post.insats()).isEmpty())
			.forEach((post) -> changes.addAll(comeOrGone(post, null)));
		return changes;
	}

	private static List<HistoryChange> comeOrGone(@Nullable Budgetpost gone, @Nullable Budgetpost come) {
		Budgetpost post = Objects.requireNonNull((gone != null) ? gone : come);
		List<HistoryChange> changes = new ArrayList<>();
		addChange(changes, post, HistoryField.AMOUNT, (gone != null) ? amount(gone.belopp()) : null,
				(come != null) ? amount(come.belopp()) : null);
		if (!post.motivering().isEmpty()) {
			addChange(changes, post, HistoryField.MOTIVERING, (gone != null) ? gone.motivering() : null,
					(come != null) ? come.motivering() : null);
		}
		return changes;
	}

	private static void addChange(List<HistoryChange> changes, Budgetpost post, HistoryField field,
			@Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(new HistoryChange(post.label(), post.insats().value(), field, from, to));
		}
	}

	/** Whole kronor in digits; empty while not decided. */
	private static String amount(Belopp belopp) {
		return belopp.kronor().map(Kronor::value).map(String::valueOf).orElse("");
	}

	private static String position(Fordelning fordelning, Budgetpost post) {
		return String.valueOf(insatser(fordelning).indexOf(post.insats()) + 1);
	}

	private static List<InsatsId> insatser(Fordelning fordelning) {
		return fordelning.poster().stream().map(Budgetpost::insats).toList();
	}

	/** The fewest lines whose moving explains the new order of those in both. */
	private static Set<InsatsId> moved(Fordelning before, Fordelning after) {
		List<InsatsId> kept = insatser(after).stream().filter(insatser(before)::contains).toList();
		List<Integer> places = kept.stream().map(insatser(before)::indexOf).toList();
		Set<InsatsId> moved = new HashSet<>(kept);
		LongestRise.of(places).forEach((index) -> moved.remove(kept.get(index)));
		return moved;
	}

}
