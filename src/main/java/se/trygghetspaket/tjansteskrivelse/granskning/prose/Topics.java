package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.List;
import java.util.Locale;

import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/** What sentences and headings leave for the next sentence to go on about. */
final class Topics {

	private final Labels labels;

	private final WholeReading whole;

	Topics(Labels labels, WholeReading whole) {
		this.labels = labels;
		this.whole = whole;
	}

	/** What a heading is about: a line when it is that line's label, else nothing. */
	Topic heading(Passage passage, Topic before) {
		if (!passage.heads()) {
			return before;
		}
		List<MemoFigures.Row> rows = this.labels.meant(passage.text());
		boolean label = rows.size() == 1 && Words.telling(passage.text())
			.stream()
			.filter((word) -> Words.telling(rows.get(0).label())
				.stream()
				.anyMatch((term) -> Words.likeness(term, word) > 0))
			.count() * 2 >= Words.telling(passage.text()).size();
		return label ? new Topic(rows, false, true) : Topic.NONE;
	}

	/**
	 * The lines that some words mean below the heading of a line: another line only when
	 * it is named in full.
	 */
	List<MemoFigures.Row> below(Topic heading, List<MemoFigures.Row> rows, String text, double covered) {
		if (!heading.leads() || rows.isEmpty() || rows.containsAll(heading.rows())) {
			return rows;
		}
		return this.labels.in(text).stream().anyMatch((match) -> match.strength() >= 1 && match.coverage() >= covered)
				? rows : (covered > 0) ? List.of() : heading.rows();
	}

	/** What a sentence leaves for the next one to go on about. */
	Topic next(Topic topic, Passage.Sentence sentence) {
		List<MemoFigures.Row> named = this.labels.meant(sentence.text());
		String lower = sentence.text().toLowerCase(Locale.ROOT);
		if (sentence.leads() && named.size() == 1) {
			return new Topic(named, false, true);
		}
		if (named.isEmpty()) {
			return this.whole.named(lower) ? new Topic(List.of(), true, false) : topic;
		}
		return new Topic(named, false, topic.leads() && topic.rows().equals(named));
	}

}
