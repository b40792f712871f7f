package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo's source in parts: the rows of its table, the points of its decision that give
 * money to a line, and the running text.
 */
final class MemoParts {

	private static final Pattern CELL = Pattern.compile("[^\\t]+?(?=\\t|\\s{2,}|$)");

	private static final Pattern NUMBER = Pattern.compile(Written.NUMBER);

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

	private static final Pattern TOTAL = Pattern.compile("^[•\\s]*(?:summa|totalt)|\\bsammanlagt\\b",
			Pattern.CASE_INSENSITIVE);

	/** What a footnote is told by, after a label. */
	private static final Pattern MARK = Pattern.compile("[¹²³⁴*]+$");

	private static final Pattern DECISION = Pattern.compile("(?m)^Förslag till beslut$");

	private static final Pattern POINT = Pattern.compile("(?:\\d+\\. )?[^.]*\\t.*|\\d+\\. .*|Summa.*");

	private final String source;

	private List<String> headings = List.of();

	private final List<Row> rows = new ArrayList<>();

	private final List<Point> points = new ArrayList<>();

	/** The source with blanks for what is no running text. */
	private final StringBuilder prose;

	MemoParts(String source) {
		this.source = source;
		this.prose = new StringBuilder(source);
		findRows();
		findPoints();
	}

	List<Row> rows() {
		return this.rows;
	}

	/** What the two amount columns are called. */
	List<String> headings() {
		return this.headings;
	}

	List<Point> points() {
		return this.points;
	}

	String prose() {
		return this.prose.toString();
	}

	/** What the lines are given in the proposal, in kronor, the nearest to one first. */
	List<Long> others(long kronor) {
		long factor = factor();
		return this.rows.stream()
			.filter((row) -> !row.total())
			.map((row) -> row.cells().get(0).number().multiply(BigDecimal.valueOf(factor)).longValue())
			.sorted(Comparator.comparing((other) -> Math.abs(other - kronor)))
			.toList();
	}

	/** The sentence, or the bullet, that an index is in. */
	Range sentence(int at) {
		int start = at;
		while (start > 0 && !endsSentence(start - 1)) {
			start--;
		}
		int end = at;
		while (end < this.source.length() && !endsSentence(end)) {
			end++;
		}
		return new Range(start, end);
	}

	private boolean endsSentence(int at) {
		char c = this.source.charAt(at);
		boolean last = at + 1 == this.source.length();
		return (c == '.' && (last || Character.isWhitespace(this.source.charAt(at + 1))))
				|| (c == '\n' && !last && "\n-•".indexOf(this.source.charAt(at + 1)) >= 0);
	}

	/** How many kronor one in the table is. */
	long factor() {
		Matcher unit = Pattern.compile("Summa Miljoner|(?:i |Belopp i )(?:mnkr|(tkr))|Totalt, (kronor)")
			.matcher(this.source);
		if (!unit.find()) {
			throw new IllegalStateException("the unit of the table is not known");
		}
		return (unit.group(1) != null) ? 1_000 : (unit.group(2) != null) ? 1 : 1_000_000;
	}

	private void findRows() {
		int at = 0;
		for (String line : this.source.split("\n", -1)) {
			List<Range> cells = cells(line, at);
			List<Range> amounts = cells.stream().filter((cell) -> NUMBER.matcher(text(cell)).matches()).toList();
			boolean years = amounts.stream().allMatch((cell) -> YEAR.matcher(text(cell)).matches());
			if (amounts.size() == 2 && cells.size() > 2 && !years) {
				Range label = withoutMark(cells.get(cells.size() - 3));
				this.rows.add(new Row(label, TOTAL.matcher(line).find(),
						amounts.stream()
							.map((cell) -> new Written(cell.start(), cell.end(), Written.number(text(cell)), "", 1))
							.toList()));
			}
			else if (this.rows.isEmpty() && cells.size() > 1) {
				this.headings = cells.subList(cells.size() - 2, cells.size()).stream().map(this::text).toList();
			}
			if (cells.size() > 1) {
				blank(at, line.length());
			}
			at += line.length() + 1;
		}
	}

	private Range withoutMark(Range label) {
		return new Range(label.start(), label.start() + MARK.matcher(text(label)).replaceFirst("").length());
	}

	private void findPoints() {
		Matcher heading = DECISION.matcher(this.source);
		if (!heading.find()) {
			throw new IllegalStateException("no decision");
		}
		int at = heading.end() + 1;
		for (String line : this.source.substring(at).split("\n", -1)) {
			Optional<Range> label = this.rows.stream()
				.filter((row) -> !row.total())
				.flatMap((row) -> find(line, text(row.label())).stream())
				.findFirst();
			boolean total = label.isEmpty() && TOTAL.matcher(line).find();
			if (POINT.matcher(line).matches() && (label.isPresent() || total)) {
				int from = at;
				Optional<Written> amount = amount(line);
				this.points.add(new Point(label.map((found) -> found.plus(from)), total,
						amount.map((one) -> one.plus(from)).orElseThrow()));
				blank(at, line.length());
			}
			else if (!this.points.isEmpty() && !line.isBlank()) {
				return;
			}
			at += line.length() + 1;
		}
	}

	/** With its unit, or what stands in the last cell. */
	private static Optional<Written> amount(String line) {
		Optional<Written> told = Written.in(line).stream().findFirst();
		Matcher last = Pattern.compile("\\t(" + Written.NUMBER + ")$").matcher(line);
		return told.isPresent() || !last.find() ? told
				: Optional.of(new Written(last.start(1), last.end(1), Written.number(last.group(1)), "", 1));
	}

	private static Optional<Range> find(String line, String label) {
		int at = line.toLowerCase(Locale.ROOT).indexOf(label.toLowerCase(Locale.ROOT));
		return (at < 0) ? Optional.empty() : Optional.of(new Range(at, at + label.length()));
	}

	private static List<Range> cells(String line, int offset) {
		String trimmed = line.startsWith("• ") ? "  " + line.substring(2) : line;
		return CELL.matcher(trimmed)
			.results()
			.map((cell) -> new Range(cell.start(), cell.end()))
			.map((cell) -> cell.trimmed(trimmed))
			.filter((cell) -> cell.start() < cell.end())
			.map((cell) -> cell.plus(offset))
			.toList();
	}

	private void blank(int from, int length) {
		for (int i = from; i < from + length; i++) {
			this.prose.setCharAt(i, '\u0001');
		}
	}

	private String text(Range range) {
		return this.source.substring(range.start(), range.end());
	}

	/** From an index to another. */
	record Range(int start, int end) {

		Range plus(int offset) {
			return new Range(this.start + offset, this.end + offset);
		}

		Range trimmed(String text) {
			int from = this.start;
			while (from < this.end && text.charAt(from) == ' ') {
				from++;
			}
			return new Range(from, this.end);
		}

		boolean meets(Range other) {
			return this.start < other.end && other.start < this.end;
		}

	}

	/** A row of the table: its label and its two amounts. */
	record Row(Range label, boolean total, List<Written> cells) {
	}

	/** A point of the decision. */
	record Point(Optional<Range> label, boolean total, Written amount) {
	}

}
