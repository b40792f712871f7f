package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.pdf.TaggedText.Piece;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Part;

/**
 * Makes a memo of the parts that tags tell of, in their order. Places still tell which
 * lines of a part were wrapped and which belong close together.
 */
final class Tagged {

	private static final int LONGEST_HEADING = 200;

	/** Of the distance of lines: how far apart rows of one list of amounts may be. */
	private static final double MOST_ROW_PITCHES = 2.2;

	private final List<Piece> pieces;

	private final Measures measures;

	private final Joiner joiner;

	private final Output output;

	private final @Nullable Piece title;

	/** The piece before, and whether it stood in columns. */
	private @Nullable Piece previous;

	private boolean previousInColumns;

	private boolean previousHadAmounts;

	private Tagged(List<Piece> pieces, double width, Output output) {
		this.pieces = pieces;
		this.output = output;
		this.measures = Measures.of(pieces.stream()
			.filter((piece) -> piece.part().kind != Part.Kind.CELL)
			.flatMap((piece) -> piece.lines().stream())
			.toList(), width);
		this.joiner = new Joiner(pieces.stream().flatMap((piece) -> piece.lines().stream()).toList());
		this.title = title();
	}

	/**
	 * Adds a memo to the output.
	 */
	static void write(List<Piece> pieces, double width, Output output) {
		new Tagged(pieces, width, output).write();
	}

	private void write() {
		int at = 0;
		while (at < this.pieces.size()) {
			Piece piece = this.pieces.get(at);
			Part.Row row = piece.part().row;
			if (piece.part().kind == Part.Kind.CELL && row != null) {
				int end = at;
				while (end < this.pieces.size() && isOf(row.table, this.pieces.get(end))) {
					end++;
				}
				table(this.pieces.subList(at, end), at);
				at = end;
			}
			else {
				piece(piece);
				at++;
			}
			this.previous = this.pieces.get(at - 1);
		}
	}

	private static boolean isOf(Part.Table table, Piece piece) {
		Part.Row row = piece.part().row;
		return row != null && row.table == table;
	}

	private void piece(Piece piece) {
		String whole = this.joiner.one(piece.lines(), this.measures.edge());
		if (piece.part().kind == Part.Kind.HEADING && whole.length() <= LONGEST_HEADING) {
			this.output.add(whole, (piece == this.title) ? LineRole.TITLE : LineRole.HEADING, true);
			this.previousInColumns = false;
			return;
		}
		boolean inColumns = piece.lines().stream().anyMatch((line) -> line.chunks().size() > 1);
		boolean separate = isSeparate(piece, inColumns);
		LineRole role = (piece.part().kind == Part.Kind.ITEM && !piece.part().continued) ? LineRole.ITEM
				: LineRole.PARAGRAPH;
		if (piece.part().caption) {
			role = LineRole.CAPTION;
		}
		List<String> lines = new ArrayList<>(lines(piece, inColumns));
		if (role == LineRole.ITEM && !piece.first().isItem() && !inColumns) {
			lines.set(0, "• " + lines.get(0));
		}
		for (String line : lines) {
			this.output.add(line, inColumns && role == LineRole.PARAGRAPH ? LineRole.UNKNOWN : role, separate);
			separate = false;
		}
		this.previousInColumns = inColumns;
		this.previousHadAmounts = piece.lines().stream().anyMatch(TextLine::hasAmounts);
	}

	/** Whether there is more than the distance of two lines to the piece before. */
	private boolean isSeparate(Piece piece, boolean inColumns) {
		Piece before = this.previous;
		if (before == null || before.part().kind == Part.Kind.HEADING || before.part().kind == Part.Kind.CELL) {
			return true;
		}
		boolean columns = inColumns && this.previousInColumns;
		boolean items = before.part().kind == Part.Kind.ITEM && piece.part().kind == Part.Kind.ITEM;
		if (before.last().page() != piece.first().page()) {
			return !columns && !items;
		}
		if (before.last().base() >= piece.first().base()) {
			return true;
		}
		if (columns && this.previousHadAmounts) {
			return piece.first().base() - before.last().base() > MOST_ROW_PITCHES * this.measures.pitch();
		}
		return items ? this.measures.isFarApart(before.last(), piece.first())
				: this.measures.isApart(before.last(), piece.first());
	}

	/** A label that is wrapped beside its amount is one line with it. */
	private List<String> lines(Piece piece, boolean inColumns) {
		List<TextLine> lines = piece.lines();
		boolean wrapped = inColumns && lines.size() > 1 && lines.stream().anyMatch(TextLine::hasAmounts)
				&& lines.stream().filter((line) -> line.chunks().size() > 1).count() == 1;
		if (!wrapped) {
			return this.joiner.written(lines, this.measures.edge());
		}
		Lanes lanes = Lanes.of(lines, List.of());
		List<String> cells = new ArrayList<>();
		for (int lane = 0; lane < lanes.count(); lane++) {
			int column = lane;
			cells.add(this.joiner.pieces(lines.stream()
				.map((line) -> TextLine.text(lanes.cells(line).get(column)))
				.filter((cell) -> !cell.isEmpty())
				.toList()));
		}
		return List.of(String.join("\t", cells));
	}

	private void table(List<Piece> cells, int at) {
		List<List<String>> rows = new TaggedTable(cells, this::cell).rows();
		boolean head = at == 0
				|| this.pieces.subList(0, at).stream().noneMatch((piece) -> piece.part().kind == Part.Kind.HEADING);
		boolean single = rows.stream().allMatch((row) -> row.size() < 2);
		if (head || single) {
			layout(cells);
			return;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (i == 0 || !rows.get(i).equals(rows.get(0))) {
				this.output.add(String.join("\t", rows.get(i)), LineRole.ROW, i == 0);
			}
		}
		this.previousInColumns = true;
	}

	/** A table that only places things, as in a letterhead: its lines as they stand. */
	private void layout(List<Piece> cells) {
		Part.Row last = null;
		for (Piece cell : cells) {
			Part.Row row = cell.part().row;
			if (row == null || row == last) {
				continue;
			}
			last = row;
			List<TextLine> lines = new ArrayList<>(cells.stream()
				.filter((other) -> other.part().row == row)
				.flatMap((other) -> other.lines().stream())
				.toList());
			lines.sort(Comparator.comparingDouble(TextLine::base));
			StringBuilder together = new StringBuilder();
			boolean separate = true;
			for (int i = 0; i < lines.size(); i++) {
				TextLine line = lines.get(i);
				together.append(together.isEmpty() ? "" : "\t").append(line.tabbed());
				if (i + 1 == lines.size() || lines.get(i + 1).base() - line.base() > line.size() / 2) {
					this.output.add(together.toString(), LineRole.UNKNOWN, separate);
					separate = false;
					together.setLength(0);
				}
			}
		}
		this.previousInColumns = true;
	}

	/** What a cell says once, where each page of a table repeats its header. */
	private String cell(Piece cell) {
		List<String> pages = cell.lines()
			.stream()
			.map(TextLine::page)
			.distinct()
			.map((page) -> this.joiner.one(cell.lines().stream().filter((line) -> line.page() == page).toList(),
					Double.MAX_VALUE))
			.toList();
		return (pages.stream().distinct().count() == 1) ? pages.get(0)
				: this.joiner.one(cell.lines(), Double.MAX_VALUE);
	}

	/** The one heading above all others. */
	private @Nullable Piece title() {
		List<Piece> headings = this.pieces.stream().filter((piece) -> piece.part().kind == Part.Kind.HEADING).toList();
		if (headings.isEmpty()) {
			return null;
		}
		Piece first = headings.get(0);
		List<Piece> others = headings.subList(1, headings.size());
		boolean higher = others.stream().allMatch((piece) -> piece.part().level > first.part().level);
		boolean larger = others.stream().allMatch((piece) -> piece.first().size() < first.first().size() - 0.3);
		boolean alone = others.isEmpty() && first.first().size() < this.measures.size() + 2;
		return ((higher || larger) && !alone) ? first : null;
	}

	/** Pieces in the order of their parts. */
	static Comparator<Piece> order() {
		return Comparator.comparingInt((piece) -> piece.part().order);
	}

}
