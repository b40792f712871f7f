package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Rule;

/**
 * Lines of a page that stand in columns with amounts, brought to rows. A label or a cell
 * that is wrapped to several lines becomes one again where rules or distances show which
 * lines belong together, or where its words do; where nothing shows it the line stays
 * alone.
 */
final class TableBlock {

	/** Of the font size: the largest distance between two lines of one table. */
	private static final double FARTHEST = 2.8;

	private static final int MOST_WRAPPED = 3;

	private static final double UNEVEN = 1.12;

	/** Of the font size: lines of one paragraph are never so close. */
	private static final double BESIDE = 0.85;

	private final List<TextLine> lines;

	private final List<Rule> rules;

	private final Joiner joiner;

	TableBlock(List<TextLine> lines, List<Rule> rules, Joiner joiner) {
		this.lines = lines;
		this.rules = rules;
		this.joiner = joiner;
	}

	/**
	 * Where the table ends that begins at a line, or that line when none begins there.
	 */
	static int end(List<TextLine> lines, int from) {
		int firstAmounts = from;
		while (firstAmounts < lines.size() && firstAmounts <= from + MOST_WRAPPED && near(lines, from, firstAmounts)
				&& lines.get(firstAmounts).chunks().size() > 1 && !lines.get(firstAmounts).hasAmounts()) {
			firstAmounts++;
		}
		if (firstAmounts >= lines.size() || !near(lines, from, firstAmounts) || !lines.get(firstAmounts).hasAmounts()) {
			return from;
		}
		double amountsBegin = Double.MAX_VALUE;
		int end = from;
		int amounts = 0;
		int wrapped = 0;
		for (int i = from; i < lines.size() && near(lines, from, i); i++) {
			TextLine line = lines.get(i);
			List<List<Word>> chunks = line.chunks();
			boolean joined = amountsBegin < Double.MAX_VALUE && endsWithAmount(line, amountsBegin);
			if (chunks.size() > 1 || joined) {
				amounts += (line.hasAmounts() || joined) ? 1 : 0;
				wrapped = 0;
				end = i + 1;
				amountsBegin = (chunks.size() > 1) ? Math.min(amountsBegin, chunks.get(1).get(0).x0()) : amountsBegin;
			}
			else if (line.x1() > amountsBegin + line.size() || ++wrapped > MOST_WRAPPED) {
				break;
			}
			else if (continues(lines, i)) {
				end = i + 1;
			}
		}
		return (amounts > 1) ? end : from;
	}

	/**
	 * Where a table of the page before ends on this one. It may begin with a line of a
	 * label that its amounts stand beside the middle of.
	 */
	static int continuedEnd(List<TextLine> page) {
		int end = end(page, 0);
		boolean beside = page.size() > 1 && page.get(1).base() - page.get(0).base() < BESIDE * page.get(0).size();
		int later = (end == 0 && beside) ? end(page, 1) : 1;
		return (later > 1) ? later : end;
	}

	private static boolean near(List<TextLine> lines, int from, int index) {
		return index == from
				|| lines.get(index).base() - lines.get(index - 1).base() <= FARTHEST * lines.get(index - 1).size();
	}

	/** Whether a line in one piece ends with a number in the columns of amounts. */
	private static boolean endsWithAmount(TextLine line, double amountsBegin) {
		Word last = line.words().get(line.words().size() - 1);
		return last.isNumber() && last.x1() > amountsBegin
				&& (line.words().size() > 1 || line.x0() > amountsBegin - line.size())
				&& line.words().stream().filter((word) -> word.middle() > amountsBegin).allMatch(Word::isNumber);
	}

	/** A last line of a label that clearly goes on from the line above. */
	private static boolean continues(List<TextLine> lines, int index) {
		TextLine above = lines.get(index - 1);
		TextLine line = lines.get(index);
		return line.base() - above.base() < 1.35 * line.size() && begins(line.text());
	}

	/** Whether a text goes on from another rather than begin one. */
	static boolean begins(String continued) {
		return Character.isLowerCase(continued.charAt(0)) || continued.charAt(0) == '(';
	}

	/** The rows, with tabs between their cells. */
	List<String> rows() {
		Lanes lanes = Lanes.of(this.lines, this.rules);
		List<List<List<Word>>> cells = this.lines.stream().map(lanes::cells).toList();
		BitSet full = new BitSet();
		for (int i = 0; i < cells.size(); i++) {
			full.set(i, cells.get(i).stream().skip(1).anyMatch((cell) -> !cell.isEmpty()));
		}
		BitSet ruled = ruled();
		if (ruled.cardinality() >= Math.max(1, full.cardinality() / 2)) {
			return bands(cells, ruled);
		}
		BitSet spaced = spaced();
		if (!spaced.isEmpty() && oneFullEach(full, spaced)) {
			return bands(cells, spaced);
		}
		return oneByOne(cells, full);
	}

	/** After which lines a rule is drawn across the table. */
	private BitSet ruled() {
		double left = this.lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
		double right = this.lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
		BitSet ruled = new BitSet();
		for (int i = 0; i + 1 < this.lines.size(); i++) {
			TextLine line = this.lines.get(i);
			TextLine next = this.lines.get(i + 1);
			double covered = this.rules.stream()
				.filter(Rule::isLevel)
				.filter((rule) -> rule.y0() > line.base() - line.size() / 5
						&& rule.y1() < next.base() - next.size() / 2)
				.mapToDouble((rule) -> Math.min(right, rule.x1()) - Math.max(left, rule.x0()))
				.filter((width) -> width > 0)
				.sum();
			ruled.set(i, covered > (right - left) / 2);
		}
		return ruled;
	}

	/**
	 * After which lines there is clearly more space than after others. Lines that are
	 * closer than any font sets them stand beside each other in one row.
	 */
	private BitSet spaced() {
		double least = Double.MAX_VALUE;
		double most = 0;
		for (int i = 0; i + 1 < this.lines.size(); i++) {
			if (!isBeside(i)) {
				least = Math.min(least, gap(i));
				most = Math.max(most, gap(i));
			}
		}
		boolean even = most < UNEVEN * least;
		BitSet spaced = new BitSet();
		for (int i = 0; i + 1 < this.lines.size(); i++) {
			boolean beside = isBeside(i);
			spaced.set(i, !beside && (even ? hasBeside() : gap(i) > UNEVEN * least));
		}
		return spaced;
	}

	private double gap(int index) {
		return this.lines.get(index + 1).base() - this.lines.get(index).base();
	}

	private boolean isBeside(int index) {
		return gap(index) < BESIDE * Math.min(this.lines.get(index).size(), this.lines.get(index + 1).size());
	}

	private boolean hasBeside() {
		return IntStream.range(0, this.lines.size() - 1).anyMatch(this::isBeside);
	}

	/** Whether each row has one line with amounts, or lines that stand beside others. */
	private boolean oneFullEach(BitSet full, BitSet breaks) {
		int inBand = 0;
		boolean beside = false;
		for (int i = 0; i < this.lines.size(); i++) {
			inBand += full.get(i) ? 1 : 0;
			beside |= i + 1 < this.lines.size() && isBeside(i);
			if (breaks.get(i) || i + 1 == this.lines.size()) {
				if (inBand > 1 && !beside) {
					return false;
				}
				inBand = 0;
				beside = false;
			}
		}
		return true;
	}

	private List<String> bands(List<List<List<Word>>> cells, BitSet breaks) {
		List<BandRow> rows = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < cells.size(); i++) {
			if (breaks.get(i) || i + 1 == cells.size()) {
				rows.addAll(new Band(this.lines.subList(from, i + 1), cells.subList(from, i + 1)).rows());
				from = i + 1;
			}
		}
		return BandRow.spread(rows).stream().map((row) -> row.text(this.joiner)).toList();
	}

	/** Where neither rules nor distances tell, only the words of a label can. */
	private List<String> oneByOne(List<List<List<Word>>> cells, BitSet full) {
		List<String> rows = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= cells.size(); i++) {
			if (i == cells.size() || !isSameRow(cells, full, i)) {
				rows.add(withoutLoneTabs(
						BandRow.of(this.lines.subList(from, i), cells.subList(from, i)).text(this.joiner)));
				from = i;
			}
		}
		return rows;
	}

	private boolean isSameRow(List<List<List<Word>>> cells, BitSet full, int index) {
		boolean wrapped = !full.get(index) && begins(this.lines.get(index).text());
		boolean begun = !full.get(index - 1) && full.get(index) && !cells.get(index).get(0).isEmpty()
				&& begins(TextLine.text(cells.get(index).get(0)));
		return wrapped || begun;
	}

	/**
	 * A line with nothing but a label may be a row or a part of one: it has no columns.
	 */
	private static String withoutLoneTabs(String row) {
		String text = row.strip();
		return (text.indexOf('\t') < 0) ? text : row;
	}

}
