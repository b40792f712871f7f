package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Finds tables whose labels and amounts stand on lines of their own: all labels above all
 * amounts, or by turns. Which belongs to which is not told.
 */
public final class SplitFinder {

	private static final int LONGEST = 90;

	private static final int MOST_WORDS = 10;

	private static final int WIDEST_GAP = 3;

	/** A bare number this short may be the number of a page. */
	private static final int SHORT = 2;

	/** What labels and amounts on lines of their own may be. */
	private static final Set<LineRole> LOOSE = Set.of(LineRole.UNKNOWN, LineRole.PARAGRAPH, LineRole.ITEM);

	private enum Kind {

		LABEL, AMOUNTS, OTHER

	}

	private final Sheet sheet;

	private final Kind[] kinds;

	private SplitFinder(Sheet sheet, IntPredicate boundary) {
		this.sheet = sheet;
		this.kinds = IntStream.range(0, sheet.size())
			.mapToObj((i) -> (sheet.isBlank(i) || boundary.test(i)) ? Kind.OTHER : kind(sheet, i))
			.toArray(Kind[]::new);
	}

	/**
	 * Where they stand, in order.
	 * @param boundary the lines that cannot be part of one: headings, signatures
	 */
	public static List<Span> in(Sheet sheet, IntPredicate boundary) {
		return new SplitFinder(sheet, boundary).find();
	}

	/** Whether every cell of a line is an amount, a year or a dash. */
	static boolean isAmounts(Sheet sheet, int index) {
		List<String> filled = sheet.cells(index).filledValues();
		return !filled.isEmpty()
				&& filled.stream().allMatch((cell) -> AmountText.isAmount(cell) || AmountText.isDash(cell))
				&& filled.stream().anyMatch(AmountText::isAmount);
	}

	private List<Span> find() {
		List<Span> found = new ArrayList<>();
		int at = 0;
		while (at < this.sheet.size()) {
			if (this.kinds[at] == Kind.OTHER) {
				at++;
				continue;
			}
			Span chain = chain(at);
			Span split = split(chain);
			if (!split.isEmpty()) {
				found.add(split);
			}
			at = chain.to();
		}
		return found;
	}

	/** Labels and amounts with nothing but a few blank lines between. */
	private Span chain(int from) {
		int end = from + 1;
		for (int i = from + 1; i < this.sheet.size() && i - end <= WIDEST_GAP; i++) {
			if (this.sheet.isBlank(i)) {
				continue;
			}
			if (this.kinds[i] == Kind.OTHER) {
				break;
			}
			end = i + 1;
		}
		return new Span(from, end);
	}

	private Span split(Span chain) {
		int first = chain.from();
		while (first < chain.to() && this.kinds[first] != Kind.AMOUNTS) {
			first++;
		}
		int last = chain.to() - 1;
		while (last > first && this.kinds[last] != Kind.AMOUNTS) {
			last--;
		}
		int from = leading(chain, first);
		int to = last + 1;
		if (count(new Span(from, to), Kind.LABEL) < 2) {
			to = trailing(chain, to);
		}
		Span split = new Span(from, Math.min(to, chain.to()));
		boolean strong = IntStream.range(split.from(), split.to())
			.anyMatch((i) -> this.kinds[i] == Kind.AMOUNTS && isStrong(i));
		return (strong && amountLines(split) >= 2 && count(split, Kind.LABEL) >= 2) ? split
				: new Span(chain.from(), chain.from());
	}

	/**
	 * The first label that belongs to the amounts from there: the block before them if it
	 * has several lines, else every line of its own.
	 */
	private int leading(Span chain, int amounts) {
		int from = amounts;
		boolean single = true;
		for (int i = amounts - 1; i >= chain.from(); i--) {
			if (this.sheet.isBlank(i)) {
				continue;
			}
			Span block = this.sheet.blocks().get(this.sheet.blockOf(i));
			int start = Math.max(block.from(), chain.from());
			boolean own = i - start == 0;
			if (from < amounts && !(own && single)) {
				break;
			}
			single = own;
			from = start;
			i = start;
		}
		return from;
	}

	/** After the block of labels that follows the amounts. */
	private int trailing(Span chain, int amounts) {
		int at = amounts;
		while (at < chain.to() && this.sheet.isBlank(at)) {
			at++;
		}
		return (at < chain.to()) ? this.sheet.blocks().get(this.sheet.blockOf(at)).to() : amounts;
	}

	private long count(Span span, Kind kind) {
		return IntStream.range(span.from(), span.to()).filter((i) -> this.kinds[i] == kind).count();
	}

	/** Lines with something else than years. */
	private long amountLines(Span span) {
		return IntStream.range(span.from(), span.to())
			.filter((i) -> this.kinds[i] == Kind.AMOUNTS
					&& !this.sheet.cells(i).filledValues().stream().allMatch(YearsInText::isYear))
			.count();
	}

	private boolean isStrong(int index) {
		return this.sheet.cells(index)
			.filledValues()
			.stream()
			.anyMatch((cell) -> cell.length() > SHORT && !YearsInText.isYear(cell));
	}

	private static Kind kind(Sheet sheet, int index) {
		LineRole role = sheet.line(index).role();
		if (!LOOSE.contains(role)) {
			return Kind.OTHER;
		}
		if (isAmounts(sheet, index)) {
			return Kind.AMOUNTS;
		}
		return isLabel(sheet, index) ? Kind.LABEL : Kind.OTHER;
	}

	private static boolean isLabel(Sheet sheet, int index) {
		String text = Mark.of(sheet.text(index)).rest();
		if (text.isEmpty() || text.length() > LONGEST || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0) {
			return false;
		}
		long filled = sheet.cells(index).filled();
		return (filled == 1 || sheet.cells(index).filledValues().stream().allMatch(SplitFinder::isColumnTitle))
				&& !text.startsWith("{{") && Character.isUpperCase(text.charAt(0))
				&& text.split(" ").length <= MOST_WORDS && AmountsInText.in(text).isEmpty()
				&& ListItem.of(sheet.line(index)).isEmpty() && text.chars().anyMatch(Character::isLetter);
	}

	private static boolean isColumnTitle(String cell) {
		return ColumnHeading.tellsAmount(cell) && !AmountText.isAmount(cell);
	}

}
