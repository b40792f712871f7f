package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Rule;

/**
 * The columns of a table by where they are: between the upright rules, or else where the
 * lines with most columns have theirs. A line that runs two columns together is divided
 * there, whatever spaces it has.
 */
final class Lanes {

	/** Of the font size: what is still the same edge. */
	private static final double SAME_EDGE = 0.35;

	/** Of the font size: how far from a column's left edge a word is at it. */
	private static final double AT_EDGE = 0.1;

	/** Of the height of a table: how much of it a rule between columns is beside. */
	private static final double RULED = 0.5;

	/** Where a column ends and the next begins. */
	private final List<Double> borders;

	/** For each column where its lines begin, if two of them begin there. */
	private final List<OptionalDouble> edges = new ArrayList<>();

	private Lanes(List<TextLine> lines, List<Double> borders) {
		this.borders = borders;
		for (int i = 0; i < count(); i++) {
			this.edges.add(edge(lines, i));
		}
	}

	private OptionalDouble edge(List<TextLine> lines, int column) {
		double near = AT_EDGE * lines.get(0).size();
		double[] starts = lines.stream()
			.flatMap((line) -> line.chunks().stream())
			.filter((chunk) -> lane(chunk.get(0)) == column && !chunk.get(0).isNumber())
			.mapToDouble(Lanes::start)
			.sorted()
			.toArray();
		return IntStream.range(1, starts.length)
			.filter((i) -> starts[i] - starts[i - 1] < near)
			.mapToDouble((i) -> starts[i])
			.findFirst();
	}

	int count() {
		return this.borders.size() + 1;
	}

	/** The columns of some lines of one page. */
	static Lanes of(List<TextLine> lines, List<Rule> rules) {
		List<Double> ruled = ruled(lines, rules);
		return new Lanes(lines, ruled.isEmpty() ? aligned(lines) : ruled);
	}

	/** The words of a line in its columns; some may be empty. */
	List<List<Word>> cells(TextLine line) {
		List<List<Word>> cells = new ArrayList<>();
		for (int i = 0; i < count(); i++) {
			cells.add(new ArrayList<>());
		}
		int least = 0;
		for (List<Word> chunk : divided(line)) {
			int from = Math.max(least, lane(chunk.get(0)));
			int to = Math.max(least, lane(chunk.get(chunk.size() - 1)));
			boolean together = from == to || chunk.stream().skip(1).noneMatch(Word::isNumber);
			for (Word word : chunk) {
				cells.get(together ? home(chunk, from, to) : Math.max(least, lane(word))).add(word);
			}
			least = (count() > 1) ? 1 : 0;
		}
		return cells;
	}

	/** The line's chunks, divided where a word stands at the left edge of a column. */
	private List<List<Word>> divided(TextLine line) {
		double near = AT_EDGE * line.size();
		List<List<Word>> divided = new ArrayList<>();
		for (List<Word> chunk : line.chunks()) {
			int from = 0;
			for (int i = 1; i < chunk.size(); i++) {
				Word word = chunk.get(i);
				OptionalDouble edge = this.edges.get(lane(word));
				if (lane(word) > lane(chunk.get(i - 1)) && edge.isPresent()
						&& Math.abs(word.x0() - edge.getAsDouble()) < near) {
					divided.add(chunk.subList(from, i));
					from = i;
				}
			}
			divided.add(chunk.subList(from, chunk.size()));
		}
		return divided;
	}

	/** A chunk of text over a border belongs where most of it is. */
	private int home(List<Word> chunk, int from, int to) {
		if (from == to || from == 0) {
			return from;
		}
		return lane(new Word("", "", chunk.get(0).x0(), chunk.get(chunk.size() - 1).x1()));
	}

	private int lane(Word word) {
		int lane = 0;
		while (lane < this.borders.size() && word.middle() > this.borders.get(lane)) {
			lane++;
		}
		return lane;
	}

	private static List<Double> ruled(List<TextLine> lines, List<Rule> rules) {
		double top = lines.get(0).base() - lines.get(0).size();
		double bottom = lines.get(lines.size() - 1).base();
		double left = lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
		double right = lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
		List<Rule> upright = rules.stream()
			.filter((rule) -> rule.isUpright() && rule.x0() > left && rule.x1() < right)
			.filter((rule) -> rule.y1() > top && rule.y0() < bottom)
			.sorted(Comparator.comparingDouble(Rule::x0))
			.toList();
		List<Double> borders = new ArrayList<>();
		double height = 0;
		double at = Double.NEGATIVE_INFINITY;
		for (Rule rule : upright) {
			if (rule.x0() - at > 2 * Rule.THICKEST) {
				addIf(borders, at, height >= RULED * (bottom - top));
				height = 0;
				at = rule.x0();
			}
			height += Math.min(bottom, rule.y1()) - Math.max(top, rule.y0());
		}
		addIf(borders, at, height >= RULED * (bottom - top));
		return borders;
	}

	private static void addIf(List<Double> borders, double at, boolean long_) {
		if (long_ && at > Double.NEGATIVE_INFINITY) {
			borders.add(at);
		}
	}

	private static List<Double> aligned(List<TextLine> lines) {
		int most = lines.stream().mapToInt((line) -> line.chunks().size()).max().orElse(1);
		List<List<List<Word>>> full = lines.stream()
			.map(TextLine::chunks)
			.filter((chunks) -> chunks.size() == most)
			.toList();
		double size = lines.get(0).size();
		int columns = most;
		int shift = 0;
		if (full.stream().allMatch((chunks) -> chunks.get(0).get(0).isNumber()) && full.size() < lines.size()) {
			shift = 1;
			columns++;
		}
		List<Double> borders = new ArrayList<>();
		for (int column = 1; column < columns; column++) {
			int right = column - shift;
			double begins = full.stream().mapToDouble((chunks) -> start(chunks.get(right))).min().orElse(0);
			if (right == 0) {
				borders.add(begins - SAME_EDGE * size);
				continue;
			}
			List<Double> ends = full.stream().map((chunks) -> end(chunks.get(right - 1))).toList();
			double last = Collections.max(ends);
			boolean amounts = right > 1 || shift == 1;
			boolean flush = amounts && ends.size() > 2 && last - Collections.min(ends) < SAME_EDGE * size;
			borders.add((flush || last > begins) ? last + SAME_EDGE * size : gutter(lines, last, begins));
		}
		for (int i = 1; i < borders.size(); i++) {
			borders.set(i, Math.max(borders.get(i), borders.get(i - 1)));
		}
		return borders;
	}

	/**
	 * The middle of the widest space between two edges that no word of any line is in.
	 */
	private static double gutter(List<TextLine> lines, double from, double to) {
		List<Word> words = lines.stream()
			.flatMap((line) -> line.words().stream())
			.filter((word) -> word.x1() > from && word.x0() < to)
			.sorted(Comparator.comparingDouble(Word::x0))
			.toList();
		double best = (from + to) / 2;
		double widest = 0;
		double free = from;
		for (int i = 0; i <= words.size(); i++) {
			double end = (i < words.size()) ? words.get(i).x0() : to;
			if (end - free > widest + 1) {
				widest = end - free;
				best = (free + end) / 2;
			}
			free = (i < words.size()) ? Math.max(free, words.get(i).x1()) : free;
		}
		return best;
	}

	private static double start(List<Word> chunk) {
		return chunk.get(0).x0();
	}

	private static double end(List<Word> chunk) {
		return chunk.get(chunk.size() - 1).x1();
	}

}
