package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading.Certain;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading.Doubtful;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Which of several tables is the fördelning: the only certain one, if nothing else in the
 * memo looks like a part or another version of it.
 *
 * @param table the chosen table, or null
 * @param unread the lines of all others
 * @param notes why
 * @param split what was seen of a table that is split, or null
 */
public record TableChoice(@Nullable Certain table, List<Span> unread, List<Iakttagelse> notes,
		@Nullable SplitTable split) {

	public static TableChoice of(List<TableReading> readings, List<String> decisionLabels, IntFunction<Place> place) {
		List<Iakttagelse> notes = new ArrayList<>();
		Certain chosen = chosen(readings, keys(decisionLabels));
		SplitTables splits = SplitTables.in(readings, chosen, place);
		notes.addAll(splits.notes());
		for (TableReading reading : readings) {
			if (reading instanceof Doubtful doubtful && !splits.parts().contains(reading)) {
				notes.add(Iakttagelse.of(Regel.TABELL_OSAKER, place.apply(reading.span()
					.from()), "Här står något som liknar en tabell, men " + doubtful.why()
							+ ". Raderna lästes inte; för in beloppen för hand eller rätta tabellen och läs in igen."));
			}
		}
		if (readings.isEmpty()) {
			notes.add(Iakttagelse.of(Regel.TABELL_SAKNAS, Place.NOWHERE,
					"Ingen tabell med fördelningen hittades. För in insatser och belopp för hand, eller klistra in tabellen "
							+ "med en rubrikrad och tabbar mellan kolumnerna."));
		}
		if (chosen == null && splits.table() == null
				&& readings.stream().filter(Certain.class::isInstance).count() > 1) {
			notes.add(several(readings, place));
		}
		List<Span> unread = readings.stream().filter((reading) -> reading != chosen).map(TableReading::span).toList();
		if (chosen != null && unread.size() > 0 && notes.isEmpty()) {
			notes.add(Iakttagelse.of(Regel.FLERA_TABELLER, place.apply(unread.get(0).from()),
					"Memot har fler än en tabell. Den med insatserna i förslaget till beslut lästes; kontrollera att det är "
							+ "fördelningen."));
		}
		return new TableChoice(chosen, unread, notes, splits.table());
	}

	public Optional<Certain> chosen() {
		return Optional.ofNullable(this.table);
	}

	private static @Nullable Certain chosen(List<TableReading> readings, Set<String> decision) {
		List<Certain> certain = readings.stream().filter(Certain.class::isInstance).map(Certain.class::cast).toList();
		if (certain.isEmpty()) {
			return null;
		}
		if (readings.size() == 1) {
			return certain.get(0);
		}
		List<Certain> matching = certain.stream().filter((table) -> overlaps(table, decision)).toList();
		Certain candidate = matching.isEmpty() ? null : matching.get(0);
		if (candidate == null) {
			return null;
		}
		Set<String> related = new HashSet<>(decision);
		related.addAll(keys(candidate.labels()));
		boolean alone = readings.stream()
			.filter((other) -> other != candidate)
			.noneMatch(
					(other) -> !(other instanceof Certain) || (overlaps(other, related) && !isSame(candidate, other)));
		return alone ? candidate : null;
	}

	private static boolean isSame(Certain candidate, TableReading other) {
		return other instanceof Certain certain && rows(certain.fordelning()).equals(rows(candidate.fordelning()))
				&& certain.fordelning().kolumner().equals(candidate.fordelning().kolumner());
	}

	private static List<List<Object>> rows(ReadFordelning table) {
		return table.poster().stream().map((post) -> List.<Object>of(post.insats(), post.amounts())).toList();
	}

	private static Iakttagelse several(List<TableReading> readings, IntFunction<Place> place) {
		List<Certain> certain = readings.stream().filter(Certain.class::isInstance).map(Certain.class::cast).toList();
		for (int i = 1; i < certain.size(); i++) {
			Optional<String> label = contradiction(certain.get(0).fordelning(), certain.get(i).fordelning());
			if (label.isPresent()) {
				return Iakttagelse.of(Regel.TABELLER_OLIKA, place.apply(certain.get(i).span().from()),
						"Två tabeller har olika belopp för ”" + label.get()
								+ "” samma år. Ta bort den som inte gäller och läs in memot igen.");
			}
		}
		return Iakttagelse.of(Regel.FLERA_TABELLER, place.apply(certain.get(1).span().from()),
				"Flera tabeller kan vara fördelningen och ingen lästes. Behåll bara en och läs in memot igen, eller för in "
						+ "beloppen för hand.");
	}

	/** A label for which two tables have different amounts of the same year. */
	private static Optional<String> contradiction(ReadFordelning one, ReadFordelning other) {
		for (int i = 0; i < one.kolumner().size(); i++) {
			BudgetYear year = one.kolumner().get(i).budgetYear();
			for (int j = 0; j < other.kolumner().size(); j++) {
				if (year == null || !year.equals(other.kolumner().get(j).budgetYear())) {
					continue;
				}
				Map<String, Kronor> amounts = amounts(other, j);
				for (ReadFordelning.Post post : one.poster()) {
					Kronor amount = post.kr(i);
					if (amount != null && !amount.equals(amounts.getOrDefault(LabelKey.of(post.insats()), amount))) {
						return Optional.of(post.insats());
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Map<String, Kronor> amounts(ReadFordelning table, int column) {
		Map<String, Kronor> amounts = new HashMap<>();
		for (ReadFordelning.Post post : table.poster()) {
			Kronor amount = post.kr(column);
			if (amount != null) {
				amounts.put(LabelKey.of(post.insats()), amount);
			}
		}
		return amounts;
	}

	private static boolean overlaps(TableReading table, Set<String> labels) {
		return table.labels().stream().map(LabelKey::of).anyMatch(labels::contains);
	}

	private static Set<String> keys(List<String> labels) {
		return labels.stream().map(LabelKey::of).collect(Collectors.toSet());
	}

}
