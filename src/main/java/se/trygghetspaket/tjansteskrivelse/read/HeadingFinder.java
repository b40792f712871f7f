package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.read.table.ListItem;
import se.trygghetspaket.tjansteskrivelse.read.table.TableRegions;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * Finds the lines that are headings. Where the file's structure has headings, it tells
 * which; beside them only the words of one that memos usually have count. One that memos
 * usually have is known by its words. Any other must look like one: short, alone between
 * blank lines, without final punctuation, and followed by prose, a list or a table. Three
 * or more such lines in a row are no headings but a list without bullets.
 */
final class HeadingFinder {

	private static final int LONGEST = 80;

	private static final int MOST_WORDS = 10;

	private static final int FEWEST_LETTERS = 3;

	private static final int MOST_IN_A_ROW = 2;

	private final Sheet sheet;

	/** Lines of tables and signatures, which are never headings. */
	private final BitSet taken;

	/** Whether the file's structure has headings. */
	private final boolean structured;

	/** Lines that look like a heading and are not among the known ones. */
	private final BitSet shaped = new BitSet();

	private HeadingFinder(Sheet sheet, BitSet taken) {
		this.sheet = sheet;
		this.taken = taken;
		this.structured = IntStream.range(0, sheet.size()).anyMatch((i) -> sheet.role(i) == LineRole.HEADING);
		for (Span block : sheet.blocks()) {
			int index = block.from();
			this.shaped.set(index,
					!this.structured && block.length() == 1 && !taken.get(index) && !isKnown(index) && isShaped(index));
		}
	}

	/** The indices of all headings, in order. */
	static List<Integer> find(Sheet sheet, BitSet taken) {
		return new HeadingFinder(sheet, taken).find();
	}

	private List<Integer> find() {
		List<Integer> headings = new ArrayList<>();
		int known = firstKnown();
		int start = firstUnknown(known);
		if (start < 0) {
			return headings;
		}
		boolean decision = false;
		for (int i = start; i < this.sheet.size(); i++) {
			if (this.taken.get(i) || this.sheet.isBlank(i)) {
				continue;
			}
			if (isKnown(i)) {
				headings.add(i);
				decision = KnownHeadings.isBeslutsforslag(this.sheet.text(i));
			}
			else if (i == start || (this.shaped.get(i) && isFollowedByContent(i) && !(decision && isPoint(i)))) {
				headings.add(i);
				decision = false;
			}
		}
		return headings;
	}

	private int firstKnown() {
		for (int i = 0; i < this.sheet.size(); i++) {
			if (!this.taken.get(i) && isKnown(i)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The first heading may be an unusual one, but a title looks the same. So it must
	 * come after a line that can be the title and stands below date, diarienummer and the
	 * like.
	 */
	private int firstUnknown(int firstKnown) {
		int end = (firstKnown < 0) ? this.sheet.size() : firstKnown;
		boolean titleSeen = false;
		for (int i = 0; i < end; i++) {
			if (this.sheet.isBlank(i) || this.taken.get(i)) {
				continue;
			}
			String text = this.sheet.text(i);
			if (titleSeen && this.shaped.get(i) && isFollowedByContent(i)) {
				return i;
			}
			titleSeen = !HeaderFields.isField(text) && (titleSeen || HeaderFields.canBeTitle(text));
		}
		return firstKnown;
	}

	private boolean isKnown(int index) {
		LineRole role = this.sheet.role(index);
		if (role == LineRole.HEADING) {
			return !HeaderFields.isField(this.sheet.text(index)) || KnownHeadings.contains(this.sheet.text(index));
		}
		return role != LineRole.TITLE && role != LineRole.ROW
				&& (this.sheet.startsBlock(index) || this.sheet.endsBlock(index))
				&& KnownHeadings.contains(this.sheet.text(index));
	}

	private boolean isShaped(int index) {
		String text = this.sheet.text(index);
		return this.sheet.role(index) == LineRole.UNKNOWN && text.length() <= LONGEST
				&& text.split("\\s+").length <= MOST_WORDS && this.sheet.cells(index).filled() == 1
				&& beginsLikeHeading(text) && ".,:;!?-–—…".indexOf(text.charAt(text.length() - 1)) < 0
				&& text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS && !isSomethingElse(text);
	}

	private static boolean beginsLikeHeading(String text) {
		String rest = Mark.of(text).rest();
		boolean bullet = Mark.of(text).marking() == ListMarking.BULLETED;
		return !bullet && !rest.isEmpty()
				&& (Character.isUpperCase(rest.charAt(0)) || Character.isDigit(rest.charAt(0)));
	}

	private static boolean isSomethingElse(String text) {
		return text.startsWith("{{") || text.startsWith("Tabell") || text.startsWith("Belopp") || text.contains("@")
				|| UnitWord.inSentence(text).isPresent() || !AmountsInText.in(text).isEmpty()
				|| HeaderShape.isPageNumber(text) || HeaderFields.isField(text);
	}

	/** In the decision a numbered line is a point of it. */
	private boolean isPoint(int index) {
		return Mark.of(this.sheet.text(index)).number() > 0;
	}

	/** Whether prose, a list or a table follows, after at most one more heading. */
	private boolean isFollowedByContent(int index) {
		int block = this.sheet.blockOf(index);
		int first = block;
		while (first > 0 && block - first < MOST_IN_A_ROW && looksLikeHeading(first - 1)) {
			first--;
		}
		int last = block;
		while (last + 1 < this.sheet.blocks().size() && last - block < MOST_IN_A_ROW && looksLikeHeading(last + 1)) {
			last++;
		}
		if (last - first + 1 > MOST_IN_A_ROW || last + 1 == this.sheet.blocks().size()) {
			return false;
		}
		return isContent(this.sheet.blocks().get(last + 1));
	}

	private boolean looksLikeHeading(int block) {
		return this.shaped.get(this.sheet.blocks().get(block).from());
	}

	/** A sentence, a list or a table, but not the rest of a sentence. */
	private boolean isContent(Span block) {
		int first = block.from();
		if (this.taken.get(first)) {
			return TableRegions.isAmountRow(this.sheet, first) || TableRegions.isHeaderRow(this.sheet, first);
		}
		boolean continued = Character.isLowerCase(this.sheet.text(first).charAt(0));
		return !isKnown(first) && !continued
				&& (isSentence(this.sheet.text(first)) || isSentence(this.sheet.text(block.to() - 1))
						|| !Mark.of(this.sheet.text(first)).isNone()
						|| ListItem.of(this.sheet.line(first)).isPresent());
	}

	private static boolean isSentence(String text) {
		return text.length() > LONGEST || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
	}

}
