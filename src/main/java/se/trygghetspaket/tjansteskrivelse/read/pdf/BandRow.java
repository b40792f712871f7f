package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a table by what its columns say.
 *
 * @param pieces for each column what stands there, from the top
 * @param first where the first column's text has its middle; no number when it is empty
 * @param top the highest baseline of the other columns
 * @param bottom their lowest one
 * @param size the font size
 */
record BandRow(List<List<String>> pieces, double first, double top, double bottom, double size) {

	private static final int MOST_SPANNED = 12;

	/** Of the font size: how near the middle of several rows a text may be. */
	private static final double SAME = 0.12;

	/** Of the font size: how near the place of a cell of one row a text may be. */
	private static final double OWN = 0.3;

	/**
	 * Puts what stands in the first column beside the middle of several rows, as a cell
	 * over them does, on each of them.
	 */
	static List<BandRow> spread(List<BandRow> rows) {
		List<BandRow> spread = new ArrayList<>(rows);
		for (int i = 0; i < rows.size(); i++) {
			BandRow row = rows.get(i);
			if (row.isBesideOthers()) {
				List<int[]> spans = spans(rows, i);
				for (int j = 0; spans.size() == 1 && j <= spans.get(0)[1] - spans.get(0)[0]; j++) {
					int at = spans.get(0)[0] + j;
					spread.set(at, rows.get(at).with(0, row.pieces.get(0)));
				}
			}
		}
		return spread;
	}

	private static List<int[]> spans(List<BandRow> rows, int index) {
		BandRow row = rows.get(index);
		List<int[]> spans = new ArrayList<>();
		for (int from = index; from >= 0 && index - from < MOST_SPANNED
				&& (from == index || rows.get(from).isOpen()); from--) {
			for (int to = index; to < rows.size() && to - from < MOST_SPANNED
					&& (to == index || rows.get(to).isOpen()); to++) {
				double middle = (rows.get(from).top + rows.get(to).bottom) / 2;
				if (to > from && Math.abs(row.first - middle) < SAME * row.size) {
					spans.add(new int[] { from, to });
				}
			}
		}
		return spans;
	}

	/** Whether its first column is empty and others are not. */
	private boolean isOpen() {
		return this.pieces.get(0).isEmpty() && this.top <= this.bottom;
	}

	private boolean isBesideOthers() {
		return this.top <= this.bottom && !this.pieces.get(0).isEmpty()
				&& Math.abs(this.first - (this.top + this.bottom) / 2) > OWN * this.size
				&& Math.abs(this.first - this.top) > OWN * this.size;
	}

	/** With something else in a column. */
	BandRow with(int column, List<String> texts) {
		List<List<String>> all = new ArrayList<>(this.pieces);
		all.set(column, texts);
		return new BandRow(all, this.first, this.top, this.bottom, this.size);
	}

	/** With tabs between its columns. */
	String text(Joiner joiner) {
		return this.pieces.stream().map(joiner::pieces).collect(Collectors.joining("\t"));
	}

	/** A row of some lines and the words of their columns. */
	static BandRow of(List<TextLine> lines, List<List<List<Word>>> cells) {
		List<List<String>> pieces = new ArrayList<>();
		for (int lane = 0; lane < cells.get(0).size(); lane++) {
			int column = lane;
			pieces.add(cells.stream()
				.map((line) -> TextLine.text(line.get(column)))
				.filter((piece) -> !piece.isEmpty())
				.toList());
		}
		double first = IntStream.range(0, lines.size())
			.filter((i) -> !cells.get(i).get(0).isEmpty())
			.mapToDouble((i) -> lines.get(i).base())
			.summaryStatistics()
			.getAverage();
		List<Double> others = IntStream.range(0, lines.size())
			.filter((i) -> cells.get(i).stream().skip(1).anyMatch((cell) -> !cell.isEmpty()))
			.mapToObj((i) -> lines.get(i).base())
			.toList();
		return new BandRow(pieces, pieces.get(0).isEmpty() ? Double.NaN : first,
				others.isEmpty() ? Double.MAX_VALUE : others.get(0),
				others.isEmpty() ? 0 : others.get(others.size() - 1), lines.get(0).size());
	}

}
