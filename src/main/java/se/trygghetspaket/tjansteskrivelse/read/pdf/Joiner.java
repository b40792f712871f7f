package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins the lines that a paragraph was wrapped to, and words that were divided at a
 * line's end. A line that ends although the next word would have fitted was ended by who
 * wrote it, and stays a line.
 */
final class Joiner {

	/** After a hyphen these begin no second half of a word: "brotts- och …". */
	private static final Set<String> BETWEEN = Set.of("och", "eller", "samt", "respektive", "resp", "till", "men",
			"och/eller", "&");

	/** Of the font size: how far from the edge a full line may end. */
	private static final double SLACK = 0.1;

	/** Words with a hyphen inside them, as they stand within lines. */
	private final Set<String> hyphenated = new HashSet<>();

	/** Learns how words are written where no line divides them. */
	Joiner(Collection<TextLine> lines) {
		for (TextLine line : lines) {
			for (Word word : line.words()) {
				String text = bare(word.text());
				if (text.indexOf('-') > 0 || text.indexOf('\u00AD') > 0) {
					this.hyphenated.add(text.replace('\u00AD', '-').toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	/**
	 * The lines of a paragraph as they were written.
	 * @param edge where the longest lines of the text end
	 */
	List<String> written(List<TextLine> lines, double edge) {
		List<String> written = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			String own = shown(line.tabbed());
			if (i > 0 && wouldHaveFitted(lines.get(i - 1), line, edge)) {
				written.add(text.toString());
				text.setLength(0);
			}
			if (i > 0 && isBrokenWord(lines.get(i - 1), edge)) {
				text.append(own);
			}
			else {
				append(text, own);
			}
		}
		written.add(text.toString());
		return written;
	}

	/**
	 * All lines as one.
	 * @param edge where the longest lines of the text end
	 */
	String one(List<TextLine> lines, double edge) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0 && isBrokenWord(lines.get(i - 1), edge)) {
				text.append(shown(lines.get(i).text()));
			}
			else {
				append(text, shown(lines.get(i).text()));
			}
		}
		return text.toString();
	}

	/**
	 * A word that fills a line alone, as an address does, was cut where the line ended.
	 */
	private static boolean isBrokenWord(TextLine line, double edge) {
		return line.words().size() == 1 && line.words().get(0).text().length() > 30
				&& line.x1() > edge - 3 * line.size() && !endsDivided(line.words().get(0).text());
	}

	/** All pieces of a cell as one. */
	String pieces(List<String> pieces) {
		StringBuilder text = new StringBuilder();
		pieces.forEach((piece) -> append(text, shown(piece)));
		return text.toString();
	}

	/** Whether the first word of a line had room on the line above it. */
	static boolean wouldHaveFitted(TextLine above, TextLine below, double edge) {
		double size = above.size();
		double needed = -SLACK * size;
		for (int i = 0; i < below.words().size(); i++) {
			Word word = below.words().get(i);
			if (i > 0 && word.before().equals(" ")) {
				break;
			}
			needed = word.x1() - below.x0();
		}
		String last = above.words().get(above.words().size() - 1).text();
		boolean divided = endsDivided(last);
		double space = divided ? 0 : size * 0.27;
		return !divided && above.x1() + space + needed <= edge - SLACK * size;
	}

	/** A mark of division within a line is a hyphen: all that is drawn can be seen. */
	private static String shown(String text) {
		if (text.isEmpty() || text.indexOf('\u00AD') < 0) {
			return text;
		}
		int last = text.length() - 1;
		return text.substring(0, last).replace('\u00AD', '-') + text.charAt(last);
	}

	private void append(StringBuilder text, String next) {
		if (text.isEmpty() || next.isEmpty()) {
			text.append(next);
			return;
		}
		int start = Math.max(text.lastIndexOf(" "), Math.max(text.lastIndexOf("\t"), text.lastIndexOf("\u00A0"))) + 1;
		String left = text.substring(start);
		String right = firstWord(next);
		if (!endsDivided(left)) {
			boolean stroke = next.charAt(0) == '/' || (left.endsWith("/") && left.length() > 1);
			text.append(stroke ? "" : " ").append(next);
			return;
		}
		boolean soft = left.charAt(left.length() - 1) == '\u00AD';
		if (BETWEEN.contains(bare(right).toLowerCase(Locale.ROOT))) {
			text.setCharAt(text.length() - 1, '-');
			text.append(' ').append(next);
			return;
		}
		if (soft || isDivision(left, right)) {
			text.setLength(text.length() - 1);
		}
		text.append(next);
	}

	/** Whether the hyphen between two halves is there only because the line ended. */
	private boolean isDivision(String left, String right) {
		String half = bare(left.substring(0, left.length() - 1));
		String other = bare(right);
		boolean small = other.length() > 1 && Character.isLowerCase(other.charAt(0));
		boolean word = half.length() > 1 && half.chars().allMatch(Character::isLetter)
				&& half.chars().skip(1).allMatch(Character::isLowerCase);
		return small && word && !this.hyphenated.contains((half + "-" + other).toLowerCase(Locale.ROOT));
	}

	private static boolean endsDivided(String word) {
		int last = word.length() - 1;
		return last > 0 && (word.charAt(last) == '\u00AD' || word.charAt(last) == '\u2010'
				|| (word.charAt(last) == '-' && Character.isLetterOrDigit(word.charAt(last - 1))));
	}

	private static String firstWord(String text) {
		int end = 0;
		while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t'
				&& text.charAt(end) != '\u00A0') {
			end++;
		}
		return text.substring(0, end);
	}

	/** Without what stands around a word. */
	private static String bare(String word) {
		int start = 0;
		int end = word.length();
		while (start < end && "([”\"'".indexOf(word.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && ")]”\"'.,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
			end--;
		}
		return word.substring(start, end);
	}

}
