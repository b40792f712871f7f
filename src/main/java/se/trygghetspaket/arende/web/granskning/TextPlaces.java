package se.trygghetspaket.arende.web.granskning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;

/**
 * Finds where in the lines of a memo something was seen. Of the same words several times
 * in a line each is found once, in order, unless a change tells which ones it is about.
 */
final class TextPlaces {

	private final Map<Integer, MemoLine> lines = new HashMap<>();

	private final Map<Place, Integer> searchedTo = new HashMap<>();

	private final Set<Span> taken = new HashSet<>();

	TextPlaces(DraftLines memo) {
		memo.avsnitt().forEach((part) -> {
			add(part.heading());
			part.lines().forEach(this::add);
		});
	}

	private void add(MemoLine line) {
		Integer number = line.number();
		if (number != null) {
			this.lines.put(number, line);
		}
	}

	/** Its words; the whole line where they are not there. */
	Optional<Span> find(Place place, @Nullable Fix fix) {
		Integer number = place.line();
		MemoLine line = (number != null) ? this.lines.get(number) : null;
		if (number == null || line == null) {
			return Optional.empty();
		}
		String quote = place.quote();
		Span span = (quote == null || quote.isEmpty()) ? whole(number, line) : quoted(place, number, line, quote, fix);
		this.taken.add(span);
		return Optional.of(span);
	}

	private Span quoted(Place place, int number, MemoLine line, String quote, @Nullable Fix fix) {
		if (fix instanceof Fix.Replace replace && replace.line() == number
				&& line.text().startsWith(quote, replace.start())) {
			return new Span(number, replace.start(), replace.start() + quote.length());
		}
		int at = line.text().indexOf(quote, this.searchedTo.getOrDefault(place, 0));
		int first = line.text().indexOf(quote);
		int start = (at >= 0) ? at : first;
		if (start < 0) {
			return whole(number, line);
		}
		this.searchedTo.put(place, start + quote.length());
		return new Span(number, start, start + quote.length());
	}

	private static Span whole(int number, MemoLine line) {
		int start = line.text().indexOf(line.trimmed());
		return new Span(number, start, start + line.trimmed().length());
	}

	/** The line itself. */
	String text(int number) {
		MemoLine line = this.lines.get(number);
		return (line != null) ? line.text() : "";
	}

	/**
	 * Some of a line.
	 *
	 * @param line its number
	 * @param start the index of the first character
	 * @param end the index after the last
	 */
	record Span(int line, int start, int end) {
	}

}
