package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Rule;

/**
 * Makes a memo of lines that only their places tell of: paragraphs by distance, indent
 * and room left, headings by their letters, tables by columns.
 */
final class Untagged {

	private static final int LONGEST_HEADING = 120;

	private static final int PROSE = 80;

	private final List<TextLine> lines;

	private final Map<Integer, List<Rule>> rules = new HashMap<>();

	private final Measures measures;

	private final Joiner joiner;

	private final Output output;

	private final double title;

	private List<String> header = List.of();

	private boolean afterHeading;

	private boolean afterItem;

	/** Whether running text came already, so that this is no letterhead. */
	private boolean prose;

	private Untagged(List<TextLine> lines, List<PageContent> pages, Output output) {
		this.lines = lines;
		pages.forEach((page) -> this.rules.put(page.number(), page.rules()));
		this.measures = Measures.of(lines, pages.get(0).width());
		this.joiner = new Joiner(lines);
		this.output = output;
		this.title = title();
	}

	/**
	 * Adds a memo to the output.
	 * @param lines in reading order, without page furniture
	 */
	static void write(List<TextLine> lines, List<PageContent> pages, Output output) {
		new Untagged(lines, pages, output).write();
	}

	private void write() {
		int at = 0;
		boolean table = false;
		while (at < this.lines.size()) {
			List<TextLine> page = samePage(at);
			int end = (table && startsPage(at)) ? TableBlock.continuedEnd(page) : TableBlock.end(page, 0);
			if (end > 0) {
				table(page.subList(0, end), table && startsPage(at));
				table = true;
				at += end;
				continue;
			}
			int length = columns(page);
			if (length > 0) {
				at += length;
			}
			else {
				at += paragraph(at);
			}
			table = false;
		}
	}

	private boolean startsPage(int at) {
		return at == 0 || this.lines.get(at - 1).page() != this.lines.get(at).page();
	}

	private List<TextLine> samePage(int from) {
		int to = from + 1;
		while (to < this.lines.size() && this.lines.get(to).page() == this.lines.get(from).page()) {
			to++;
		}
		return this.lines.subList(from, to);
	}

	private void table(List<TextLine> part, boolean continued) {
		List<String> rows = new ArrayList<>(
				new TableBlock(part, this.rules.getOrDefault(part.get(0).page(), List.of()), this.joiner).rows());
		if (continued) {
			int same = 0;
			while (same < this.header.size() && same < rows.size() && rows.get(same).equals(this.header.get(same))) {
				same++;
			}
			rows = rows.subList(same, rows.size());
		}
		else {
			this.header = rows.subList(0, Math.min(rows.size(), 2));
		}
		for (int i = 0; i < rows.size(); i++) {
			this.output.add(rows.get(i), LineRole.UNKNOWN, i == 0 && !continued);
		}
	}

	/**
	 * Adds lines in columns without amounts, as in a letterhead or of those who sign;
	 * column by column when the columns are not equally long.
	 */
	private int columns(List<TextLine> page) {
		int length = 0;
		while (length < page.size() && (page.get(length).chunks().size() > 1 || isBelowColumns(page, length))
				&& (length == 0 || !this.measures.isApart(page.get(length - 1), page.get(length)))) {
			length++;
		}
		if (length == 0) {
			return 0;
		}
		Lanes lanes = Lanes.of(page.subList(0, length), List.of());
		List<List<String>> rows = page.subList(0, length)
			.stream()
			.map((line) -> lanes.cells(line).stream().map(TextLine::text).toList())
			.toList();
		boolean even = rows.stream()
			.map((row) -> row.stream().filter((cell) -> !cell.isEmpty()).count())
			.distinct()
			.count() == 1;
		if (even || !this.prose) {
			for (int i = 0; i < length; i++) {
				this.output.add(String.join("\t", rows.get(i)), LineRole.UNKNOWN, i == 0);
			}
			return length;
		}
		for (int lane = 0; lane < lanes.count(); lane++) {
			boolean first = true;
			for (List<String> row : rows) {
				this.output.add(row.get(lane), LineRole.UNKNOWN, first);
				first &= row.get(lane).isEmpty();
			}
		}
		return length;
	}

	/** Whether a line in one piece has words just where the columns above begin. */
	private static boolean isBelowColumns(List<TextLine> page, int index) {
		if (index == 0) {
			return false;
		}
		TextLine line = page.get(index);
		List<List<Word>> above = page.get(index - 1).chunks();
		long same = above.stream()
			.filter((chunk) -> line.words().stream().anyMatch((word) -> Math.abs(word.x0() - chunk.get(0).x0()) < 1.5))
			.count();
		boolean alone = line.words().size() < 6 && line.x1() - line.x0() < 200;
		return above.size() > 1 && (same == above.size() || (same == 1 && alone));
	}

	private int paragraph(int at) {
		TextLine first = this.lines.get(at);
		int end = at + 1;
		while (end < this.lines.size() && belongs(at, end)) {
			end++;
		}
		List<TextLine> own = this.lines.subList(at, end);
		Optional<LineRole> heading = heading(at, end);
		boolean separate = at == 0 || this.afterHeading || isApart(this.lines.get(at - 1), first);
		this.afterHeading = heading.isPresent();
		if (heading.isPresent()) {
			this.output.add(this.joiner.one(own, this.measures.edge()), heading.get(), true);
			return own.size();
		}
		LineRole role = first.isItem() ? LineRole.ITEM : LineRole.UNKNOWN;
		boolean follows = at > 0 && first.isItem() && this.afterItem
				&& (startsPage(at) || !this.measures.isFarApart(this.lines.get(at - 1), first));
		this.afterItem = first.isItem();
		for (String line : this.joiner.written(own, this.measures.edge())) {
			this.prose |= line.length() > PROSE;
			this.output.add(line, role, separate && !follows);
			separate = false;
		}
		return own.size();
	}

	private boolean isApart(TextLine above, TextLine below) {
		return above.page() != below.page() || this.measures.isApart(above, below);
	}

	/** Whether a line goes on with the paragraph that began at another. */
	private boolean belongs(int from, int index) {
		TextLine first = this.lines.get(from);
		TextLine above = this.lines.get(index - 1);
		TextLine line = this.lines.get(index);
		if (line.isItem() || Math.abs(line.size() - first.size()) > 0.7 || line.chunks().size() > 1
				|| this.measures.isHeadingLike(line) != this.measures.isHeadingLike(first)) {
			return false;
		}
		boolean full = !Joiner.wouldHaveFitted(above, line, this.measures.edge());
		char last = above.text().charAt(above.text().length() - 1);
		boolean goesOn = full && (".:!?".indexOf(last) < 0 || Character.isLowerCase(line.text().charAt(0)));
		if (above.page() != line.page()) {
			return goesOn;
		}
		boolean indented = line.x0() > above.x0() + line.size() && !(first.isItem() && index == from + 1);
		boolean outdented = first.isItem() && isLeftOfItem(line, first)
				&& !(goesOn && (index == from + 1 || isLeftOfItem(above, first)));
		return !this.measures.isApart(above, line) && !(indented && !full) && !outdented;
	}

	/**
	 * Whether a line begins where the mark of an item does and not where its text does.
	 */
	private static boolean isLeftOfItem(TextLine line, TextLine item) {
		return line.x0() < item.words().get(1).x0() - line.size();
	}

	private Optional<LineRole> heading(int from, int to) {
		TextLine first = this.lines.get(from);
		String text = this.joiner.one(this.lines.subList(from, to), this.measures.edge());
		if (!this.measures.isHeadingLike(first) || text.length() > LONGEST_HEADING || text.indexOf('\t') >= 0
				|| ".,;".indexOf(text.charAt(text.length() - 1)) >= 0 || first.isItem() && text.charAt(0) < '0') {
			return Optional.empty();
		}
		if (first.size() > this.title - 0.3 && first.page() == 0) {
			return Optional.of(LineRole.TITLE);
		}
		boolean larger = first.size() > this.measures.size() + 0.7;
		boolean followed = to < this.lines.size() && !this.measures.isHeadingLike(this.lines.get(to))
				&& this.lines.get(to).text().length() > 40;
		boolean afterTitle = this.lines.subList(0, from).stream().anyMatch((line) -> line.size() > this.title - 0.3);
		boolean known = this.title < Double.MAX_VALUE;
		return (known && (larger || followed) && afterTitle) ? Optional.of(LineRole.HEADING) : Optional.empty();
	}

	/**
	 * The size of the one line or two on the first page that are larger than all else.
	 */
	private double title() {
		double largest = this.lines.stream().mapToDouble(TextLine::size).max().orElse(0);
		List<TextLine> those = this.lines.stream().filter((line) -> line.size() > largest - 0.3).toList();
		boolean others = this.lines.stream()
			.anyMatch((line) -> line.size() < largest - 0.3 && this.measures.isHeadingLike(line)
					&& (line.page() > 0 || line.base() > those.get(0).base()));
		boolean clear = others && largest > this.measures.size() + 0.7 && those.size() <= 3
				&& those.stream().allMatch((line) -> line.page() == 0)
				&& those.get(those.size() - 1).base() - those.get(0).base() <= those.size() * 1.6 * largest;
		return clear ? largest : Double.MAX_VALUE;
	}

}
