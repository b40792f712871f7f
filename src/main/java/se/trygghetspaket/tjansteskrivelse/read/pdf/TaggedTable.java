package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.read.pdf.TaggedText.Piece;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Part;

/**
 * The rows of a table that tags tell of. Some programs leave out cells that are empty:
 * the cells of a row with too few of them get the columns below whose texts they stand.
 */
final class TaggedTable {

	/** Wider ones are no tables of a memo; their cells stay as they come. */
	private static final int MOST_COLUMNS = 100;

	private final List<Part.Row> rows;

	private final Map<Part, Piece> pieces = new IdentityHashMap<>();

	private final Function<Piece, String> text;

	/** For each column the row that a cell above it reaches to, and what it says. */
	private final Map<Integer, Integer> heldTo = new HashMap<>();

	private final Map<Integer, String> held = new HashMap<>();

	/**
	 * Takes a table's cells.
	 * @param text what a cell says
	 */
	TaggedTable(List<Piece> cells, Function<Piece, String> text) {
		this.rows = cells.stream().flatMap((cell) -> Stream.ofNullable(cell.part().row)).distinct().toList();
		cells.forEach((cell) -> this.pieces.put(cell.part(), cell));
		this.text = text;
	}

	List<List<String>> rows() {
		int widest = this.rows.stream().mapToInt(TaggedTable::width).max().orElse(0);
		int width = (widest <= MOST_COLUMNS) ? widest : 0;
		double[][] extents = extents(width);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < this.rows.size(); i++) {
			rows.add(row(i, width, extents));
		}
		return rows;
	}

	private static int width(Part.Row row) {
		return row.cells.stream().mapToInt((cell) -> cell.columns).sum();
	}

	/** Where the texts of each column begin and end in the rows with all cells. */
	private double[][] extents(int width) {
		double[][] extents = new double[width][];
		for (Part.Row row : this.rows) {
			int column = 0;
			for (Part part : (width(row) == width) ? row.cells : List.<Part>of()) {
				Piece piece = this.pieces.get(part);
				if (part.columns == 1 && piece != null) {
					double[] old = extents[column];
					double x0 = piece.lines().stream().mapToDouble(TextLine::x0).min().orElseThrow();
					double x1 = piece.lines().stream().mapToDouble(TextLine::x1).max().orElseThrow();
					extents[column] = (old == null) ? new double[] { x0, x1 }
							: new double[] { Math.min(old[0], x0), Math.max(old[1], x1) };
				}
				column += part.columns;
			}
		}
		return extents;
	}

	private List<String> row(int index, int width, double[][] extents) {
		Part.Row row = this.rows.get(index);
		int[] columns = columns(index, width, extents);
		String[] texts = new String[Math.max(width, width(row))];
		Arrays.fill(texts, "");
		boolean placed = columns.length > 0;
		if (placed && width(row) < width) {
			this.heldTo.forEach((column, to) -> {
				if (to >= index) {
					texts[column] = this.held.getOrDefault(column, "");
				}
			});
		}
		int next = 0;
		for (int i = 0; i < row.cells.size(); i++) {
			Part part = row.cells.get(i);
			int column = placed ? columns[i] : next;
			Piece piece = this.pieces.get(part);
			texts[column] = (piece == null) ? "" : this.text.apply(piece);
			if (part.rows > 1) {
				hold(column, part, index, texts[column]);
			}
			next = column + part.columns;
		}
		return List.of(texts).subList(0, placed ? width : next);
	}

	/** The columns of a row's cells; none when they cannot be known. */
	private int[] columns(int index, int width, double[][] extents) {
		List<Part> cells = this.rows.get(index).cells;
		int[] columns = new int[cells.size()];
		boolean whole = width(this.rows.get(index)) == width;
		long free = IntStream.range(0, width).filter((column) -> whole || !isHeld(column, index)).count();
		boolean all = width(this.rows.get(index)) == free;
		int from = 0;
		for (int i = 0; i < cells.size(); i++) {
			while (!whole && from < width && isHeld(from, index)) {
				from++;
			}
			int column = all ? from : nearest(cells.get(i), from, index, extents);
			if (column < 0 || column + cells.get(i).columns > width) {
				return new int[0];
			}
			columns[i] = column;
			from = column + cells.get(i).columns;
		}
		return columns;
	}

	/** A cell over several rows takes its columns on each of them, and says it in one. */
	private void hold(int column, Part part, int index, String said) {
		for (int i = 0; i < part.columns; i++) {
			this.heldTo.put(column + i, index + part.rows - 1);
			this.held.put(column + i, (i == 0) ? said : "");
		}
	}

	private boolean isHeld(int column, int index) {
		return this.heldTo.getOrDefault(column, -1) >= index;
	}

	/** The column whose texts a cell is above or below most; −1 without any. */
	private int nearest(Part cell, int from, int index, double[][] extents) {
		Piece piece = this.pieces.get(cell);
		int best = -1;
		double most = 0;
		for (int column = from; piece != null && column < extents.length; column++) {
			double[] extent = extents[column];
			if (extent == null || isHeld(column, index)) {
				continue;
			}
			double x0 = piece.lines().stream().mapToDouble(TextLine::x0).min().orElseThrow();
			double x1 = piece.lines().stream().mapToDouble(TextLine::x1).max().orElseThrow();
			double common = Math.min(x1, extent[1]) - Math.max(x0, extent[0]);
			if (common > most) {
				most = common;
				best = column;
			}
		}
		return best;
	}

}
