package se.trygghetspaket.arende.web.granskning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.granskning.Finding;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;

/**
 * A line of the memo, cut where what is marked begins and ends, so that marks can overlap
 * and lie inside each other.
 */
record MarkedLine(List<Piece> pieces) {

	/** The line with its marks. */
	static MarkedLine of(String text, List<Mark> marks) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		marks.forEach((mark) -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
		List<Piece> pieces = new ArrayList<>();
		Integer from = null;
		for (Integer to : cuts) {
			if (from != null) {
				pieces.add(piece(text, from, to, marks));
			}
			from = to;
		}
		return new MarkedLine(pieces);
	}

	private static Piece piece(String text, int from, int to, List<Mark> marks) {
		List<Mark> covering = marks.stream()
			.filter((mark) -> mark.span().start() <= from && mark.span().end() >= to)
			.toList();
		return new Piece(text.substring(from, to),
				covering.stream().map(Mark::allvar).min(Comparator.naturalOrder()).orElse(null),
				covering.stream().filter((mark) -> mark.span().start() == from).map(Ref::of).toList(),
				covering.stream().filter((mark) -> mark.span().end() == to).map(Ref::of).toList());
	}

	/** The line without its marks. */
	public String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * Words that are marked.
	 */
	record Mark(Finding finding, TextPlaces.Span span) {

		Allvar allvar() {
			return this.finding.allvar();
		}

	}

	/**
	 * A part of the line.
	 *
	 * @param allvar the most serious of what is seen of it, {@code null} where nothing is
	 * @param beginning what begins here
	 * @param ending what ends here
	 */
	record Piece(String text, @Nullable Allvar allvar, List<Ref> beginning, List<Ref> ending) {
	}

	/** What leads from a mark to what is said of it. */
	record Ref(int number, Allvar allvar) {

		static Ref of(Mark mark) {
			return new Ref(mark.finding().number(), mark.allvar());
		}

	}

}
