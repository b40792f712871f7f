package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.read.HeaderFields.HeaderValue;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;

/**
 * Reads the headers and footers of the pages. They tell a fact only where the memo's own
 * head does not and where they say it in one way; a board there is the sender, unless a
 * word before it says that it is addressed.
 *
 * @param values the facts that only they tell
 * @param unread the lines that tell no fact of the memo
 */
record MarginReader(Map<HeaderField, String> values, List<String> unread) {

	static final MarginReader NONE = new MarginReader(Map.of(), List.of());

	/**
	 * Reads them.
	 * @param known the facts that the memo's head tells
	 */
	static MarginReader read(Sheet margins, Map<HeaderField, String> known) {
		List<List<HeaderValue>> lines = new ArrayList<>();
		List<HeaderField> pending = List.of();
		for (int i = 0; i < margins.size(); i++) {
			List<String> cells = margins.cells(i).filledValues();
			List<HeaderField> alone = cells.stream().flatMap((cell) -> HeaderFields.labelAlone(cell).stream()).toList();
			boolean labels = !alone.isEmpty() && alone.size() == cells.size();
			lines.add(labels ? List.of() : facts(cells, pending));
			pending = labels ? alone : List.of();
		}
		Map<HeaderField, String> all = new EnumMap<>(HeaderField.class);
		Map<HeaderField, String> values = new EnumMap<>(HeaderField.class);
		for (HeaderField field : HeaderField.values()) {
			String value = known.containsKey(field) ? known.get(field) : only(field, lines);
			if (value != null) {
				all.put(field, value);
				if (!known.containsKey(field)) {
					values.put(field, value);
				}
			}
		}
		return new MarginReader(values, unread(margins, lines, all));
	}

	private static List<HeaderValue> facts(List<String> cells, List<HeaderField> above) {
		List<HeaderValue> facts = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			HeaderField before = HeaderFields.labelAlone(cells.get(i)).orElse(null);
			Optional<HeaderValue> value = Optional.empty();
			if (above.size() == cells.size()) {
				value = HeaderFields.labelled(above.get(i), cells.get(i));
			}
			if (value.isEmpty() && before != null && i + 1 < cells.size()) {
				value = HeaderFields.labelled(before, cells.get(i + 1));
				i += value.isPresent() ? 1 : 0;
			}
			String cell = cells.get(i);
			value.or(() -> HeaderFields.of(cell)).filter(MarginReader::counts).ifPresent(facts::add);
		}
		return facts;
	}

	private static boolean counts(HeaderValue fact) {
		return fact.field() != HeaderField.RUBRIK && (fact.labelled() || fact.field() != HeaderField.MOTTAGARE);
	}

	private static @Nullable String only(HeaderField field, List<List<HeaderValue>> lines) {
		List<HeaderValue> told = lines.stream().flatMap(List::stream).filter((fact) -> fact.field() == field).toList();
		boolean labelled = told.stream().anyMatch(HeaderValue::labelled);
		Set<String> candidates = new LinkedHashSet<>();
		told.stream().filter((fact) -> !labelled || fact.labelled()).forEach((fact) -> candidates.add(fact.value()));
		return (candidates.size() == 1) ? candidates.iterator().next() : null;
	}

	/**
	 * Every line but those that tell nothing else than facts, and the words above them.
	 */
	private static List<String> unread(Sheet margins, List<List<HeaderValue>> lines, Map<HeaderField, String> values) {
		List<String> unread = new ArrayList<>();
		for (int i = 0; i < margins.size(); i++) {
			boolean label = i + 1 < margins.size() && lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()
					&& margins.cells(i)
						.filledValues()
						.stream()
						.allMatch((cell) -> HeaderFields.labelAlone(cell).isPresent());
			long cells = margins.cells(i)
				.filledValues()
				.stream()
				.filter((cell) -> !HeaderShape.isPageNumber(cell) && HeaderFields.labelAlone(cell).isEmpty())
				.count();
			boolean told = lines.get(i).size() == cells
					&& lines.get(i).stream().allMatch((fact) -> fact.value().equals(values.get(fact.field())));
			if (!label && !told) {
				unread.add(margins.text(i));
			}
		}
		return unread;
	}

}
