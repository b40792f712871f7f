package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The measures of a document's running text.
 *
 * @param size its font size
 * @param pitch the distance of two of its lines
 * @param bold whether it is bold
 * @param edge where its longest lines end
 */
record Measures(double size, double pitch, boolean bold, double edge) {

	/** Of the width between equal margins: what a full line takes at least. */
	private static final double FULL = 0.8;

	/**
	 * Measures some lines.
	 * @param width the width of a page
	 */
	static Measures of(List<TextLine> lines, double width) {
		Measures measures = of(lines);
		double left = lines.stream()
			.filter((line) -> line.words().size() > 3)
			.mapToDouble(TextLine::x0)
			.min()
			.orElse(width / 8);
		double least = left + FULL * Math.max(0, width - 2 * left);
		return new Measures(measures.size, measures.pitch, measures.bold, Math.max(measures.edge, least));
	}

	static Measures of(List<TextLine> lines) {
		Map<Double, Integer> sizes = new HashMap<>();
		int bold = 0;
		int all = 0;
		for (TextLine line : lines) {
			int length = line.text().length();
			sizes.merge(line.size(), length, Integer::sum);
			bold += line.bold() ? length : 0;
			all += length;
		}
		double size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
		double edge = lines.stream().filter((line) -> isText(line, size)).mapToDouble(TextLine::x1).max().orElse(0);
		double pitch = pitch(lines, size, edge).orElse(size * 1.2);
		return new Measures(size, pitch, bold * 2 > all, edge);
	}

	/**
	 * The most common distance below a full line, since a paragraph goes on there; only
	 * where no line is full the distances of all lines count.
	 */
	private static Optional<Double> pitch(List<TextLine> lines, double size, double edge) {
		Map<Double, Integer> wrapped = new HashMap<>();
		Map<Double, Integer> all = new HashMap<>();
		for (int i = 0; i + 1 < lines.size(); i++) {
			TextLine line = lines.get(i);
			TextLine below = lines.get(i + 1);
			double gap = Math.round((below.base() - line.base()) * 5) / 5.0;
			if (!isText(line, size) || below.page() != line.page() || gap <= 0.8 * size || gap >= 2.1 * size) {
				continue;
			}
			all.merge(gap, line.text().length(), Integer::sum);
			if (!Joiner.wouldHaveFitted(line, below, edge)) {
				wrapped.merge(gap, line.text().length(), Integer::sum);
			}
		}
		return (wrapped.isEmpty() ? all : wrapped).entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
	}

	private static boolean isText(TextLine line, double size) {
		return Math.abs(line.size() - size) < 0.3 && line.chunks().size() == 1 && line.words().size() > 3;
	}

	/** Whether two lines of a page are farther apart than lines of a paragraph. */
	boolean isApart(TextLine above, TextLine below) {
		double larger = Math.max(above.size(), below.size()) / this.size;
		return below.base() - above.base() > 1.22 * this.pitch * Math.max(1, larger);
	}

	/** Whether two items of a list have the distance of paragraphs. */
	boolean isFarApart(TextLine above, TextLine below) {
		return below.base() - above.base() > 1.45 * this.pitch;
	}

	/** Whether a line looks different enough to be a heading. */
	boolean isHeadingLike(TextLine line) {
		boolean larger = line.size() > this.size + 0.7;
		return (larger || (line.bold() && !this.bold)) && line.size() > this.size - 0.7;
	}

}
