package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final double FOOTER = 0.88;

	private static final Pattern PAGE = Pattern.compile(
			"(?:sida?\\.?\\s?)?\\d{1,3}(?:\\s?\\(\\d{1,3}\\)|\\s?(?:av|/)\\s?\\d{1,3})?", Pattern.CASE_INSENSITIVE);

	/**
	 * Sorts the lines of all pages by what repeats.
	 * @param marked for each page the lines that tags say are no text
	 * @param lines for each page all other lines, from the top
	 * @param trusted whether tags told which lines are no text
	 */
	static Furniture of(List<PageContent> pages, List<List<TextLine>> marked, List<List<TextLine>> lines,
			boolean trusted) {
		Map<String, Set<Integer>> seen = new HashMap<>();
		for (int i = 0; i < pages.size(); i++) {
			for (TextLine line : marked.get(i)) {
				seen.computeIfAbsent(key(line, false), (key) -> new HashSet<>()).add(i);
			}
			for (TextLine line : lines.get(i)) {
				if (isAtEdge(line, pages.get(i))) {
					seen.computeIfAbsent(key(line, true), (key) -> new HashSet<>()).add(i);
				}
			}
		}
		List<TextLine> top = new ArrayList<>();
		List<String> aside = new ArrayList<>();
		List<TextLine> text = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			PageContent page = pages.get(i);
			List<TextLine> own = lines.get(i);
			double first = own.isEmpty() ? page.height() : own.get(0).base();
			for (TextLine line : marked.get(i)) {
				sort(line, i == 0 && line.base() < Math.max(first, page.height() / 5),
						seen.getOrDefault(key(line, false), Set.of()).size() > 1, top, aside);
			}
			for (int j = 0; j < own.size(); j++) {
				TextLine line = own.get(j);
				boolean edge = isAtEdge(line, page);
				boolean repeated = edge && seen.getOrDefault(key(line, true), Set.of()).size() > 1
						&& !isTableHeader(own, j);
				boolean number = edge && PAGE.matcher(line.text()).matches();
				boolean foot = !trusted && isFoot(own, j, page);
				if (i > 0 && edge && !repeated && hasPageNumber(line)) {
					others(line, pageText(lines.get(0), marked.get(0))).forEach(aside::add);
				}
				else if (!repeated && !number && !foot) {
					text.add(line);
				}
				else if (!number) {
					sort(line, i == 0 && line.base() < page.height() / 2, repeated, top, aside);
				}
			}
		}
		return new Furniture(top, aside, text);
	}

	private static void sort(TextLine line, boolean head, boolean repeated, List<TextLine> top, List<String> aside) {
		if (PAGE.matcher(line.text()).matches()) {
			return;
		}
		if (head) {
			top.add(line);
		}
		else if (!repeated) {
			aside.add(line.tabbed());
		}
	}

	/** Text without the page's number, and for lines without tags its place. */
	private static String key(TextLine line, boolean placed) {
		String text = line.text().replaceAll("(?<!\\d)" + (line.page() + 1) + "(?!\\d)", "#");
		return placed ? text + "@" + Math.round(line.base() / 4) : text;
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

	private static String pageText(List<TextLine> lines, List<TextLine> marked) {
		return Stream.concat(lines.stream(), marked.stream()).map(TextLine::text).collect(Collectors.joining("\n"));
	}

	private static boolean isAtEdge(TextLine line, PageContent page) {
		return line.base() < HEADER * page.height() || line.base() > FOOTER * page.height();
	}

	/** A table's header at the top of each page is the table's and not the page's. */
	private static boolean isTableHeader(List<TextLine> lines, int index) {
		return index + 1 < lines.size() && lines.get(index).chunks().size() > 1
				&& lines.get(index + 1).chunks().size() > 1 && lines.get(index + 1).hasAmounts()
				&& lines.get(index + 1).base() - lines.get(index).base() < 2.5 * lines.get(index).size();
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

}
