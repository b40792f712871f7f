package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sentences;

/**
 * A paragraph, an item of a list or a heading as one line of text, however many lines of
 * the source it goes over.
 */
public final class Passage {

	/** A line that is shorter was not broken because it was full. */
	private static final int FULL = 55;

	/** The same of a point of a decision, which is shorter. */
	private static final int FULL_POINT = 45;

	/** What is longer is nothing that anybody writes. */
	private static final int LONGEST_SENTENCE = 2000;

	private static final int MOST_LEADING_WORDS = 4;

	private static final int LONGEST_HEADING = 70;

	private static final int MOST_HEADING_WORDS = 9;

	private final ReadAvsnitt avsnitt;

	private final int block;

	private final List<MemoLine> lines = new ArrayList<>();

	private final List<Integer> starts = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private Passage(ReadAvsnitt avsnitt, int block) {
		this.avsnitt = avsnitt;
		this.block = block;
	}

	/** All of a memo in order; the headings, the list and the table are left out. */
	public static List<Passage> in(Tolkning memo) {
		return memo.avsnitt().stream().flatMap((avsnitt) -> in(avsnitt).stream()).toList();
	}

	/** All of a memo in order, the headings too; the list and the table are left out. */
	public static List<Passage> withHeadingsIn(Tolkning memo) {
		return memo.avsnitt()
			.stream()
			.flatMap((avsnitt) -> Stream.concat(Stream.of(heading(avsnitt)), in(avsnitt).stream()))
			.toList();
	}

	/**
	 * All of a section in order; its heading, the list and the table are left out. In a
	 * proposed decision every line that ends a sentence ends a point.
	 */
	public static List<Passage> in(ReadAvsnitt avsnitt) {
		boolean points = Sections.isBeslutsforslag(avsnitt);
		List<Passage> passages = new ArrayList<>();
		int block = 0;
		Passage open = null;
		for (MemoLine line : avsnitt.lines()) {
			String trimmed = line.trimmed();
			if (trimmed.isEmpty() || ReadAvsnitt.isPlaceholder(trimmed)) {
				block++;
				open = null;
				continue;
			}
			if (open == null || !open.goesOnWith(trimmed, points)) {
				open = new Passage(avsnitt, block);
				passages.add(open);
			}
			open.add(line);
		}
		return passages;
	}

	private static Passage heading(ReadAvsnitt avsnitt) {
		Passage heading = new Passage(avsnitt, 0);
		heading.add(avsnitt.heading());
		return heading;
	}

	/** The whole text with single spaces for line ends. */
	public String text() {
		return this.text.toString();
	}

	/** The section that it stands in. */
	public ReadAvsnitt avsnitt() {
		return this.avsnitt;
	}

	/** The number of its block in its section: between blocks lines are blank. */
	public int block() {
		return this.block;
	}

	/** The sentences with their places; those that nobody has written are left out. */
	public List<Sentence> sentences() {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (String sentence : Sentences.of(text())) {
			if (sentence.length() <= LONGEST_SENTENCE) {
				sentences.add(new Sentence(this, start, sentence));
			}
			start += sentence.length() + 1;
		}
		return sentences;
	}

	/** Where a part of it stands; of a part over several lines, its beginning. */
	public Place place(int start, int end) {
		int index = lineAt(start);
		int last = Math.min(end, this.starts.get(index) + this.lines.get(index).trimmed().length());
		return new Place(this.avsnitt.rubrik(), this.lines.get(index).number(), this.text.substring(start, last));
	}

	/** The whole of it, of several lines the first. */
	public Place place() {
		return place(0, this.text.length());
	}

	/** Puts other words in the place of a part, if that stands in one numbered line. */
	public Optional<Fix> replace(int start, int end, String after) {
		int index = lineAt(start);
		MemoLine line = this.lines.get(index);
		int from = this.starts.get(index);
		Integer number = line.number();
		if (number == null || end > from + line.trimmed().length()) {
			return Optional.empty();
		}
		int offset = line.text().indexOf(line.trimmed()) - from;
		return Optional
			.of(new Fix.Replace(number, start + offset, end + offset, this.text.substring(start, end), after));
	}

	/** Whether it is the heading of its section. */
	public boolean isHeading() {
		return this.lines.get(0) == this.avsnitt.heading();
	}

	/** Whether it is a line of its own that says what stands below it. */
	public boolean heads() {
		String line = text();
		boolean bare = isOneLine() && line.length() <= LONGEST_HEADING && Mark.of(line).isNone()
				&& ".!?:;,".indexOf(line.charAt(line.length() - 1)) < 0 && Words.of(line).size() <= MOST_HEADING_WORDS;
		return isHeading() || line.startsWith("#") || bare;
	}

	/** Whether it is an item of a list. */
	public boolean isItem() {
		return !Mark.of(text()).isNone();
	}

	/** Whether it stands in one line of the source. */
	public boolean isOneLine() {
		return this.lines.size() == 1;
	}

	/** Whether a line is the rest of the one above it. */
	private boolean goesOnWith(String next, boolean points) {
		String above = this.lines.get(this.lines.size() - 1).trimmed();
		char last = above.charAt(above.length() - 1);
		if (!Mark.of(next).isNone() || next.startsWith("#") || above.startsWith("#")) {
			return false;
		}
		if (points) {
			return above.length() >= FULL_POINT && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
		}
		return above.length() >= FULL || !Character.isUpperCase(next.charAt(0)) || ",-–(/".indexOf(last) >= 0;
	}

	private void add(MemoLine line) {
		if (!this.lines.isEmpty()) {
			this.text.append(' ');
		}
		this.starts.add(this.text.length());
		this.lines.add(line);
		this.text.append(line.trimmed());
	}

	private int lineAt(int position) {
		int found = Collections.binarySearch(this.starts, position);
		return (found < 0) ? -found - 2 : found;
	}

	/**
	 * A sentence.
	 *
	 * @param passage what it stands in
	 * @param start the index of its first character in that
	 * @param text the sentence with its mark at the end
	 */
	public record Sentence(Passage passage, int start, String text) {

		/** The index in the passage after its last character. */
		public int end() {
			return this.start + this.text.length();
		}

		/** Whether it is a catchword at the beginning: "Lighting." */
		public boolean leads() {
			return this.start == 0 && end() < this.passage.text.length()
					&& Words.of(this.text).size() <= MOST_LEADING_WORDS;
		}

		/** Where a part of it stands. */
		public Place place(int from, int to) {
			return this.passage.place(this.start + from, this.start + to);
		}

		/** Where it stands. */
		public Place place() {
			return place(0, this.text.length());
		}

		/** Puts other words in the place of a part of it. */
		public Optional<Fix> replace(int from, int to, String after) {
			return this.passage.replace(this.start + from, this.start + to, after);
		}

	}

}
