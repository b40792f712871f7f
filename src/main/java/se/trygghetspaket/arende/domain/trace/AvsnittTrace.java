package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;

/**
 * Avsnittens ändringar: what has changed from one list of sections to another. A section
 * is the same if its heading is, or else if its text is.
 */
final class AvsnittTrace {

	private final List<Avsnitt> before;

	private final List<Avsnitt> after;

	AvsnittTrace(List<Avsnitt> before, List<Avsnitt> after) {
		this.before = before;
		this.after = after;
	}

	List<HistoryChange> changes() {
		List<@Nullable Integer> origins = origins();
		List<Integer> kept = new ArrayList<>();
		List<HistoryChange> changes = new ArrayList<>();
		for (int i = 0; i < this.after.size(); i++) {
			Avsnitt now = this.after.get(i);
			Integer origin = origins.get(i);
			if (origin == null) {
				TjansteskrivelseTrace.addChange(changes, now.rubrik(), HistoryField.AVSNITT_TEXT, null, now.text());
				continue;
			}
			Avsnitt then = this.before.get(origin);
			TjansteskrivelseTrace.addChange(changes, now.rubrik(), HistoryField.RUBRIK, then.rubrik(), now.rubrik());
			TjansteskrivelseTrace.addChange(changes, now.rubrik(), HistoryField.AVSNITT_TEXT, then.text(), now.text());
			kept.add(i);
		}
		List<Integer> places = kept.stream().map(origins::get).map(Integer.class::cast).toList();
		List<Integer> stay = LongestRise.of(places).stream().map(kept::get).toList();
		for (int i : kept) {
			if (!stay.contains(i)) {
				int origin = places.get(kept.indexOf(i));
				TjansteskrivelseTrace.addChange(changes, this.after.get(i).rubrik(), HistoryField.POSITION,
						String.valueOf(origin + 1), String.valueOf(i + 1));
			}
		}
		for (int i = 0; i < this.before.size(); i++) {
			if (!places.contains(i)) {
				Avsnitt gone = this.before.get(i);
				TjansteskrivelseTrace.addChange(changes, gone.rubrik(), HistoryField.AVSNITT_TEXT, gone.text(), null);
			}
		}
		return changes;
	}

	/** Where each section stood before, {@code null} for a new one. */
	private List<@Nullable Integer> origins() {
		List<@Nullable Integer> origins = new ArrayList<>();
		for (Avsnitt now : this.after) {
			origins.add(free(origins, (then) -> then.rubrik().equals(now.rubrik())).orElse(null));
		}
		for (int i = 0; i < origins.size(); i++) {
			Avsnitt now = this.after.get(i);
			if (origins.get(i) == null && !now.text().isEmpty()) {
				origins.set(i, free(origins, (then) -> then.text().equals(now.text())).orElse(null));
			}
		}
		return origins;
	}

	private Optional<Integer> free(List<@Nullable Integer> taken, Predicate<Avsnitt> same) {
		for (int i = 0; i < this.before.size(); i++) {
			if (!taken.contains(i) && same.test(this.before.get(i))) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

}
