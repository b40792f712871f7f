package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.HeaderFields.HeaderValue;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Reads what stands above the first heading. Of two values for the same fact the one with
 * a word before it counts, and otherwise none; a line with a value that does not count is
 * not used at all. What stands beside a fact and is none is told in an iakttagelse.
 */
final class HeaderReader {

	private static final int PROSE = 150;

	private static final int MOST_TOLD = 3;

	private final Sheet sheet;

	/**
	 * For each line of the head the facts in its columns; none for other text.
	 */
	private final Map<Integer, List<HeaderValue>> facts = new TreeMap<>();

	/** For each line of the head the columns that tell no fact. */
	private final Map<Integer, List<String>> others = new TreeMap<>();

	private final List<Integer> labels = new ArrayList<>();

	private final BitSet unread = new BitSet();

	private final Map<HeaderField, String> values = new EnumMap<>(HeaderField.class);

	private final List<Iakttagelse> notes = new ArrayList<>();

	private MarginReader margins = MarginReader.NONE;

	private HeaderReader(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Reads the lines of the head, apart from those of tables and signatures.
	 * @param margins the headers and footers of the pages, which tell what the head does
	 * not
	 */
	static HeaderReader read(Sheet sheet, Span head, BitSet taken, Sheet margins) {
		HeaderReader reader = new HeaderReader(sheet);
		reader.collect(head, taken);
		reader.chooseFields();
		reader.values.clear();
		reader.chooseFields();
		reader.margins = MarginReader.read(margins, reader.values);
		reader.values.putAll(reader.margins.values());
		reader.chooseTitle();
		reader.finish();
		return reader;
	}

	@Nullable String value(HeaderField field) {
		return this.values.get(field);
	}

	/** The lines that tell none of the facts. */
	BitSet unread() {
		return this.unread;
	}

	/** The lines of headers and footers that tell nothing. */
	List<String> unreadMargins() {
		return this.margins.unread();
	}

	List<Iakttagelse> notes() {
		return this.notes;
	}

	private void collect(Span head, BitSet taken) {
		boolean prose = false;
		List<HeaderField> pending = List.of();
		for (int i = head.from(); i < head.to(); i++) {
			if (taken.get(i) || this.sheet.isBlank(i)) {
				continue;
			}
			String text = this.sheet.text(i);
			prose |= text.length() > PROSE || (text.endsWith(".") && text.length() > PROSE / 2);
			if (prose) {
				this.unread.set(i);
				continue;
			}
			List<String> cells = new ArrayList<>(this.sheet.cells(i).filledValues());
			cells.removeIf(HeaderShape::isPageNumber);
			List<HeaderField> alone = cells.stream().flatMap((cell) -> HeaderFields.labelAlone(cell).stream()).toList();
			if (!alone.isEmpty() && alone.size() == cells.size()) {
				pending = alone;
				this.labels.add(i);
				continue;
			}
			this.facts.put(i, facts(i, cells, pending));
			pending = List.of();
		}
	}

	/** The facts in the columns of a line; a word and its value may be two columns. */
	private List<HeaderValue> facts(int line, List<String> cells, List<HeaderField> pending) {
		List<HeaderValue> found = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			String cell = cells.get(i);
			HeaderField above = (pending.size() == cells.size()) ? pending.get(i) : null;
			HeaderField before = HeaderFields.labelAlone(cell).orElse(null);
			Optional<HeaderValue> value = (above == null) ? Optional.empty() : HeaderFields.labelled(above, cell);
			if (value.isEmpty() && before != null && i + 1 < cells.size()) {
				value = HeaderFields.labelled(before, cells.get(i + 1));
				i += value.isPresent() ? 1 : 0;
			}
			value.or(() -> HeaderFields.of(cell)).ifPresentOrElse(found::add, () -> others.add(cell));
		}
		this.others.put(line, others);
		return found;
	}

	/** Twice, as a line that is rejected for one fact tells no other either. */
	private void chooseFields() {
		for (HeaderField field : HeaderField.values()) {
			if (field != HeaderField.RUBRIK) {
				choose(field);
			}
		}
	}

	private void choose(HeaderField field) {
		List<HeaderValue> all = this.facts.values()
			.stream()
			.flatMap(List::stream)
			.filter((fact) -> fact.field() == field)
			.toList();
		boolean labelled = all.stream().anyMatch(HeaderValue::labelled);
		Set<String> candidates = new LinkedHashSet<>();
		all.stream().filter((fact) -> !labelled || fact.labelled()).forEach((fact) -> candidates.add(fact.value()));
		if (candidates.size() == 1) {
			String value = candidates.iterator().next();
			this.values.put(field, value);
			reject(field, value);
		}
		else if (candidates.size() > 1) {
			this.notes.add(Iakttagelse.of(Regel.UPPGIFT_OSAKER, Place.NOWHERE,
					field.swedish() + " står på flera sätt: ”"
							+ String.join("”, ”", candidates.stream().limit(MOST_TOLD).toList())
							+ "”. Välj det som gäller."));
			reject(field, "");
		}
	}

	/**
	 * Lines with another value for the fact are not used, nor is anything else in them.
	 */
	private void reject(HeaderField field, String chosen) {
		this.facts.replaceAll((line,
				facts) -> facts.stream().anyMatch((fact) -> fact.field() == field && !fact.value().equals(chosen))
						? List.of() : facts);
	}

	private void chooseTitle() {
		List<Integer> styled = this.facts.keySet()
			.stream()
			.filter((line) -> this.sheet.role(line) == LineRole.TITLE)
			.toList();
		if (!styled.isEmpty()) {
			String title = styled.stream().map(this.sheet::text).collect(Collectors.joining(" "));
			this.values.put(HeaderField.RUBRIK, title);
			styled.forEach((line) -> this.facts.put(line, List.of(new HeaderValue(HeaderField.RUBRIK, title, false))));
			return;
		}
		List<HeaderValue> labelled = this.facts.values()
			.stream()
			.flatMap(List::stream)
			.filter((fact) -> fact.field() == HeaderField.RUBRIK)
			.toList();
		if (labelled.size() == 1) {
			this.values.put(HeaderField.RUBRIK, labelled.get(0).value());
			return;
		}
		List<Integer> lines = this.facts.keySet()
			.stream()
			.filter((line) -> !HeaderShape.isPageNumber(this.sheet.text(line)))
			.toList();
		List<Integer> candidates = lines.stream().filter(this::canBeTitle).toList();
		if (candidates.isEmpty()) {
			return;
		}
		int last = lines.get(lines.size() - 1);
		if (candidates.contains(last)) {
			titleEndsAt(last, candidates);
		}
		else if (candidates.size() == 1) {
			titleEndsAt(candidates.get(0), candidates);
		}
		else {
			this.notes.add(Iakttagelse.of(Regel.UPPGIFT_OSAKER, Place.NOWHERE,
					"Flera rader kan vara ärendets rubrik. Välj rubriken bland de rader som inte lästes."));
		}
	}

	private boolean canBeTitle(int line) {
		List<HeaderValue> facts = this.facts.getOrDefault(line, List.of());
		return facts.isEmpty() && this.sheet.cells(line).filled() == 1 && !HeaderFields.isField(this.sheet.text(line))
				&& HeaderFields.canBeTitle(this.sheet.text(line));
	}

	/**
	 * A title may go over several lines, when a line clearly continues the one before.
	 */
	private void titleEndsAt(int last, List<Integer> candidates) {
		int first = last;
		String title = this.sheet.text(last);
		while (candidates.contains(first - 1) && continues(this.sheet.text(first - 1), title)) {
			first--;
			title = this.sheet.text(first) + " " + title;
		}
		this.values.put(HeaderField.RUBRIK, title);
		for (int i = first; i <= last; i++) {
			this.facts.put(i, List.of(new HeaderValue(HeaderField.RUBRIK, title, false)));
		}
	}

	private static boolean continues(String above, String below) {
		return Character.isLowerCase(below.charAt(0)) || ",–-".indexOf(above.charAt(above.length() - 1)) >= 0;
	}

	private void finish() {
		this.facts.forEach((line, facts) -> {
			if (facts.isEmpty()) {
				this.unread.set(line);
				return;
			}
			for (String other : this.others.getOrDefault(line, List.of())) {
				if (!this.sheet.text(line).equals(other)) {
					this.notes.add(Iakttagelse.of(Regel.DEL_AV_RAD_OLAST,
							new Place(null, this.sheet.line(line).number(), other), "På raden står också ”" + other
									+ "”, som inte lästes. För in det för hand om det behövs."));
				}
			}
		});
		for (int label : this.labels) {
			boolean used = this.sheet.cells(label)
				.filledValues()
				.stream()
				.allMatch((cell) -> HeaderFields.labelAlone(cell).filter(this.values::containsKey).isPresent()
						|| HeaderShape.isPageNumber(cell));
			this.unread.set(label, !used);
		}
		for (HeaderField field : HeaderField.values()) {
			boolean told = this.notes.stream().anyMatch((note) -> note.text().startsWith(field.swedish()));
			if (!this.values.containsKey(field) && !told && field != HeaderField.HANDLINGSTYP) {
				this.notes.add(Iakttagelse.of(Regel.UPPGIFT_SAKNAS, Place.NOWHERE,
						field.swedish() + " hittades inte. Fyll i det för hand om det ska finnas."));
			}
		}
	}

}
