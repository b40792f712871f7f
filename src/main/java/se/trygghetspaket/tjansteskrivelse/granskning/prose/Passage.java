package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;

/**
 * A paragraph, an item of a list or a heading as one line of text, however many lines of
 * the source it goes over.
 */
final class Passage {

	/**
	 * A line that is shorter than this may be a line of its own though nothing ends it.
	 */
	private static final int SHORT = 55;

	private static final int LONGEST_SENTENCE = 2000;

	private static final int LONGEST_HEADING = 70;

	private static final int MOST_HEADING_WORDS = 9;

	private static final int MOST_LEADING_WORDS = 4;

	private final String avsnitt;

	private final List<MemoLine> lines;

	private final List<Integer> starts = new ArrayList<>();

	private final String text;

	private Passage(String avsnitt, List<MemoLine> lines) {
		this.avsnitt = avsnitt;
		this.lines = List.copyOf(lines);
		StringBuilder joined = new StringBuilder();
		for (MemoLine line : lines) {
			if (!joined.isEmpty()) {
				joined.append(' ');
			}
			this.starts.add(joined.length());
			joined.append(line.trimmed());
		}
		this.text = joined.toString();
	}

	/** The passages of a section, its heading first. */
	static List<Passage> of(ReadAvsnitt avsnitt) {
		List<Passage> passages = new ArrayList<>();
		passages.add(new Passage(avsnitt.rubrik(), List.of(avsnitt.heading())));
		List<MemoLine> open = new ArrayList<>();
		for (MemoLine line : avsnitt.lines()) {
			boolean breaks = line.isBlank() || ReadAvsnitt.isPlaceholder(line.trimmed());
			if (!open.isEmpty() && (breaks || begins(line.trimmed(), open.get(open.size() - 1).trimmed()))) {
				passages.add(new Passage(avsnitt.rubrik(), open));
				open.clear();
			}
			if (!breaks) {
				open.add(line);
			}
		}
		if (!open.isEmpty()) {
			passages.add(new Passage(avsnitt.rubrik(), open));
		}
		return passages;
	}

	/** Whether a line does not carry on the one above it. */
	private static boolean begins(String line, String above) {
		char first = line.charAt(0);
		char last = above.charAt(above.length() - 1);
		boolean marked = "-–•*·".indexOf(first) >= 0 && line.length() > 1 && line.charAt(1) == ' ';
		boolean numbered = Character.isDigit(first) && line.matches("\\d{1,2}[.)] .*");
		return marked || numbered
				|| (above.length() < SHORT && Character.isUpperCase(first) && ",-–(/".indexOf(last) < 0);
	}

	String text() {
		return this.text;
	}

	/** Whether it is a line of its own that says what stands below it. */
	boolean heads() {
		boolean marked = this.text.startsWith("#");
		boolean bare = this.lines.size() == 1 && this.text.length() <= LONGEST_HEADING && !isItem()
				&& ".!?:;,".indexOf(this.text.charAt(this.text.length() - 1)) < 0
				&& Words.of(this.text).size() <= MOST_HEADING_WORDS;
		return (marked || bare) && Amounts.in(this.text).isEmpty();
	}

	/** Whether it is an item of a list. */
	boolean isItem() {
		return this.text.length() > 1 && "-–•*·".indexOf(this.text.charAt(0)) >= 0 && this.text.charAt(1) == ' ';
	}

	/**
	 * The sentences, each as the part of the text that it is; what is longer than anybody
	 * writes is no sentence.
	 */
	List<Sentence> sentences() {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i + 2 < this.text.length(); i++) {
			boolean end = ".!?".indexOf(this.text.charAt(i)) >= 0 && this.text.charAt(i + 1) == ' '
					&& (Character.isUpperCase(this.text.charAt(i + 2)) || isTie(i + 2));
			if (end) {
				add(sentences, start, i + 1);
				start = i + 2;
			}
		}
		add(sentences, start, this.text.length());
		return sentences;
	}

	private void add(List<Sentence> sentences, int start, int end) {
		if (end - start <= LONGEST_SENTENCE) {
			sentences.add(new Sentence(this, start, end));
		}
	}

	private boolean isTie(int at) {
		return this.text.startsWith("{{", at);
	}

	/** Where a part of the text stands: the part of it that is on its first line. */
	Place place(int start, int end) {
		int at = lineOf(start);
		String line = this.lines.get(at).trimmed();
		int from = start - this.starts.get(at);
		return new Place(this.avsnitt, this.lines.get(at).number(),
				line.substring(from, Math.min(line.length(), from + end - start)));
	}

	/**
	 * The number of the line that a part of the text is on, null where it has none or
	 * where the part goes over its end.
	 */
	@Nullable Integer lineNumber(int start, int end) {
		return (lineOf(start) == lineOf(end - 1)) ? this.lines.get(lineOf(start)).number() : null;
	}

	/** The index in the source's own line of a character of the text. */
	int column(int at) {
		MemoLine line = this.lines.get(lineOf(at));
		return line.text().indexOf(line.trimmed()) + at - this.starts.get(lineOf(at));
	}

	private int lineOf(int at) {
		int line = this.starts.size() - 1;
		while (line > 0 && this.starts.get(line) > at) {
			line--;
		}
		return line;
	}

	/**
	 * A sentence.
	 *
	 * @param start the index in the passage of its first character
	 * @param end the index after its last
	 */
	record Sentence(Passage passage, int start, int end) {

		String text() {
			return this.passage.text.substring(this.start, this.end);
		}

		/** Whether it is a catchword at the beginning: "Lighting." */
		boolean leads() {
			return this.start == 0 && this.end < this.passage.text.length()
					&& Words.of(text()).size() <= MOST_LEADING_WORDS;
		}

		Place place(int from, int to) {
			return this.passage.place(this.start + from, this.start + to);
		}

	}

}
