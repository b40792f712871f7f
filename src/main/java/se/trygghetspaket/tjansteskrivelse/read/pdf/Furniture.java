package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;

/**
 * What stands beside the text of each page: headers, footers, page numbers, stamps. What
 * is repeated from page to page counts once, with the first page; page numbers count for
 * nothing.
 *
 * @param top lines above the text of the first page, which may tell facts of the memo
 * @param aside all other lines that are printed only once
 * @param text the lines of the text
 */
record Furniture(List<TextLine> top, List<String> aside, List<TextLine> text) {

	/** Of a page's height: where headers and footers are. */
	private static final double HEADER = 0.16;

	private static final double OUTERMOST = 0.08;

	private static final double FOOTER = 0.88;

	/** Of the font size: a larger distance separates a header from the text. */
	private static final double APART = 2.5;

	private static final int MOST_LABEL_LINES = 3;

	private static final Pattern PAGE = Pattern.compile(
			"(?:sida?\\.?\\s?)?\\d{1,3}(?:\\s?\\(\\d{1,3}\\)|\\s?(?:av|/)\\s?\\d{1,3})?", Pattern.CASE_INSENSITIVE);

	/**
	 * Sorts the lines of all pages by what repeats.
	 * @param marked for each page the lines that tags say are no text
	 * @param lines for each page all other lines, from the top
	 * @param tagged whether tags told which lines are no text
	 */
	static Furniture of(List<PageContent> pages, List<List<TextLine>> marked, List<List<TextLine>> lines,
			boolean tagged) {
		Repeats repeats = new Repeats();
		for (int i = 0; i < pages.size(); i++) {
			marked.get(i).forEach((line) -> repeats.add(line, false));
			for (TextLine line : lines.get(i)) {
				if (isAtEdge(line, pages.get(i))) {
					repeats.add(line, true);
				}
			}
		}
		Furniture sorted = new Furniture(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		String firstPage = Stream.concat(lines.get(0).stream(), marked.get(0).stream())
			.map(TextLine::text)
			.collect(Collectors.joining("\n"));
		for (int i = 0; i < pages.size(); i++) {
			PageContent page = pages.get(i);
			for (TextLine line : marked.get(i)) {
				sorted.put(line, i == 0 && line.base() < page.height() / 4, repeats.has(line, false));
			}
			List<TextLine> own = lines.get(i);
			BitSet outer = outer(own, page, repeats);
			for (int j = 0; j < own.size(); j++) {
				TextLine line = own.get(j);
				boolean edge = isOutside(own, j, page);
				boolean repeated = outer.get(j) && isRepeated(own, j, page, repeats);
				boolean number = edge && PAGE.matcher(line.text()).matches();
				if (i > 0 && edge && !repeated && hasPageNumber(line)) {
					others(line, firstPage).forEach(sorted.aside::add);
				}
				else if (repeated || number || (!tagged && isFoot(own, j, page))) {
					sorted.put(line, i == 0 && line.base() < page.height() / 2, repeated);
				}
				else {
					sorted.text.add(line);
				}
			}
		}
		return sorted;
	}

	private void put(TextLine line, boolean head, boolean repeated) {
		if (PAGE.matcher(line.text()).matches()) {
			return;
		}
		if (head) {
			this.top.add(line);
		}
		else if (!repeated) {
			this.aside.add(line.tabbed());
		}
	}

	/** Whether one of several columns is a page's number with the number of pages. */
	private static boolean hasPageNumber(TextLine line) {
		return line.chunks().size() > 1 && line.chunks()
			.stream()
			.map(TextLine::text)
			.anyMatch((cell) -> PAGE.matcher(cell).matches() && !cell.chars().allMatch(Character::isDigit));
	}

	/** The columns of a later page's header that the first page does not have too. */
	private static List<String> others(TextLine line, String firstPage) {
		return line.chunks()
			.stream()
			.map(TextLine::text)
			.filter((cell) -> !PAGE.matcher(cell).matches() && !firstPage.contains(cell))
			.toList();
	}

	private static boolean isAtEdge(TextLine line, PageContent page) {
		return line.base() < HEADER * page.height() || line.base() > FOOTER * page.height();
	}

	/**
	 * The lines between an edge and the text: what is repeated further in is text that
	 * pages happen to have in the same place, as rows of a table.
	 */
	private static BitSet outer(List<TextLine> lines, PageContent page, Repeats repeats) {
		BitSet outer = new BitSet();
		int at = 0;
		while (at < lines.size() && lines.get(at).base() < HEADER * page.height()
				&& isBeside(lines, at, page, repeats)) {
			outer.set(at++);
		}
		int last = lines.size() - 1;
		while (last >= at && lines.get(last).base() > FOOTER * page.height() && isBeside(lines, last, page, repeats)) {
			outer.set(last--);
		}
		return outer;
	}

	private static boolean isBeside(List<TextLine> lines, int index, PageContent page, Repeats repeats) {
		TextLine line = lines.get(index);
		return isRepeated(lines, index, page, repeats)
				|| (isOutside(lines, index, page) && (PAGE.matcher(line.text()).matches() || hasPageNumber(line)));
	}

	private static boolean isRepeated(List<TextLine> lines, int index, PageContent page, Repeats repeats) {
		return isOutside(lines, index, page) && repeats.has(lines.get(index), true) && !isTableHeader(lines, index);
	}

	/** Whether a line is at an edge, with no larger space between it and the edge. */
	private static boolean isOutside(List<TextLine> lines, int index, PageContent page) {
		TextLine line = lines.get(index);
		if (!isAtEdge(line, page)) {
			return false;
		}
		if (line.base() < OUTERMOST * page.height() || line.base() > (1 - OUTERMOST) * page.height()) {
			return true;
		}
		boolean header = line.base() < HEADER * page.height();
		int at = index;
		int step = header ? -1 : 1;
		while (at + step >= 0 && at + step < lines.size()) {
			if (Math.abs(lines.get(at + step).base() - lines.get(at).base()) > APART * line.size()) {
				return false;
			}
			at += step;
		}
		return true;
	}

	/**
	 * A table's header at the top of each page is the table's and not the page's. Its
	 * first amounts may stand beside the middle of a label on several lines.
	 */
	private static boolean isTableHeader(List<TextLine> lines, int index) {
		if (lines.get(index).chunks().size() < 2) {
			return false;
		}
		for (int i = index + 1; i < lines.size() && i <= index + MOST_LABEL_LINES
				&& lines.get(i).base() - lines.get(i - 1).base() < APART * lines.get(index).size(); i++) {
			if (lines.get(i).chunks().size() > 1) {
				return lines.get(i).hasAmounts();
			}
		}
		return false;
	}

	/** Small lines at the very end of a page, apart from the text. */
	private static boolean isFoot(List<TextLine> lines, int index, PageContent page) {
		if (lines.get(index).base() < FOOTER * page.height()) {
			return false;
		}
		int first = index;
		while (first > 0 && lines.get(first).base() - lines.get(first - 1).base() < 2.2 * lines.get(first).size()) {
			first--;
		}
		double common = Measures.of(lines).size();
		return lines.get(first).base() >= (FOOTER - 0.06) * page.height() && first > 0
				&& lines.subList(first, lines.size()).stream().allMatch((line) -> line.size() < common - 0.7);
	}

	/** Which lines several pages have. */
	private static final class Repeats {

		private final Map<String, Set<Integer>> pages = new HashMap<>();

		void add(TextLine line, boolean placed) {
			keys(line, placed)
				.forEach((key) -> this.pages.computeIfAbsent(key, (any) -> new HashSet<>()).add(line.page()));
		}

		boolean has(TextLine line, boolean placed) {
			return keys(line, placed).stream().anyMatch((key) -> this.pages.getOrDefault(key, Set.of()).size() > 1);
		}

		/**
		 * The text as it is, and without the page's number; without tags also its place.
		 */
		private static List<String> keys(TextLine line, boolean placed) {
			String place = placed ? "@" + Math.round(line.base() / 4) : "";
			String text = line.text();
			return List.of(text + place, text.replaceAll("(?<!\\d)" + (line.page() + 1) + "(?!\\d)", "#") + place);
		}

	}

}
