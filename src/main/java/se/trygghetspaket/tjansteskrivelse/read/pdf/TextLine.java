package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/**
 * A line as it is seen on a page.
 *
 * @param page the page's number from 0
 * @param base its baseline
 * @param size the font size of most of it
 * @param bold whether all of its letters are bold
 * @param words from left to right; never empty
 */
record TextLine(int page, double base, double size, boolean bold, List<Word> words) {

	/** A gap of so many times the font size is no space between words. */
	private static final double WIDE = 1.15;

	private static final double EVEN = 2.2;

	TextLine {
		words = List.copyOf(words);
	}

	double x0() {
		return this.words.get(0).x0();
	}

	double x1() {
		return this.words.get(this.words.size() - 1).x1();
	}

	String text() {
		return text(this.words);
	}

	/** The text with a tab for each wide gap. */
	String tabbed() {
		return chunks().stream().map(TextLine::text).collect(Collectors.joining("\t"));
	}

	/** Words as one text. */
	static String text(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			text.append(text.isEmpty() ? "" : word.before()).append(word.text());
		}
		return text.toString();
	}

	/**
	 * The words between wide gaps, and between two numbers that cannot be one. A line
	 * whose gaps are all wide is justified and not in columns.
	 */
	List<List<Word>> chunks() {
		double wide = WIDE * this.size;
		List<Double> gaps = new ArrayList<>();
		for (int i = 1; i < this.words.size(); i++) {
			gaps.add(this.words.get(i).x0() - this.words.get(i - 1).x1());
		}
		if (gaps.size() > 3) {
			double least = IntStream.range(0, gaps.size())
				.filter((i) -> !this.words.get(i + 1).before().equals("\u00A0"))
				.mapToDouble(gaps::get)
				.min()
				.orElse(0);
			wide = Math.max(wide, EVEN * least);
		}
		List<List<Word>> chunks = new ArrayList<>();
		List<Word> chunk = new ArrayList<>(List.of(this.words.get(0)));
		for (int i = 1; i < this.words.size(); i++) {
			Word last = this.words.get(i - 1);
			Word word = this.words.get(i);
			boolean afterMark = i == 1 && isMark(last.text());
			boolean next = chunk.get(0).isNumber() && word.isNumber() && (last.endsNumber() || isAmounts(i));
			if (!afterMark && (gaps.get(i - 1) > wide || next)) {
				chunks.add(chunk);
				chunk = new ArrayList<>();
			}
			chunk.add(word);
		}
		chunks.add(chunk);
		return chunks;
	}

	/** Whether an amount with its unit ends before a word, and others follow it. */
	private boolean isAmounts(int index) {
		return AmountUnit.named(this.words.get(index - 1).text()).isPresent()
				&& this.words.subList(index, this.words.size())
					.stream()
					.allMatch((word) -> word.isNumber() || AmountUnit.named(word.text()).isPresent());
	}

	/** Whether something after its first column is an amount, a dash or a year. */
	boolean hasAmounts() {
		List<List<Word>> chunks = chunks();
		for (int i = 1; i < chunks.size(); i++) {
			String cell = text(chunks.get(i));
			if (AmountText.isAmount(cell) || AmountText.isDash(cell) || YearsInText.isYear(cell)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it begins with the mark of a list's item. */
	boolean isItem() {
		return this.words.size() > 1 && isMark(this.words.get(0).text());
	}

	private static boolean isMark(String word) {
		if (word.length() == 1) {
			return "•·▪●○◦‣∙*-–—".indexOf(word.charAt(0)) >= 0;
		}
		int last = word.length() - 1;
		if (word.length() > 4 || ".)".indexOf(word.charAt(last)) < 0) {
			return false;
		}
		String label = word.substring(0, last).toLowerCase(Locale.ROOT);
		boolean digits = label.chars().allMatch((c) -> c >= '0' && c <= '9');
		return (digits && label.length() <= 3) || (label.length() == 1 && Character.isLetter(label.charAt(0)));
	}

}
