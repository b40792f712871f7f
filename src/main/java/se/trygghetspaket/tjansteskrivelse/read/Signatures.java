package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.read.table.ListItem;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Those who sign, at the end of a memo: blocks of two or three short lines with a name, a
 * title and an office, one beside another or below. Only sections on underlag, bilagor
 * and expediering may follow, or a few short lines, which then stay unread.
 *
 * @param span the lines of the signatures; empty without any
 * @param after short lines below them that belong to nothing; may be empty
 * @param people who signs, in order
 */
record Signatures(Span span, Span after, List<ReadUndertecknare> people) {

	private static final int LONGEST = 80;

	private static final int MOST_TITLE_WORDS = 9;

	private static final int MOST_LINES = 3;

	private static final int MOST_BLOCKS_AFTER = 3;

	private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?|\\p{Lu}\\.");

	private static final Set<String> PARTICLES = Set.of("von", "af", "de", "van", "der", "den", "la");

	private static final List<String> NO_PERSON = List.of("nämnden", "styrelsen", "kontoret", "enheten",
			"förvaltningen", "kommun", "avdelningen", "polisen", "gruppen", "utskottet", "fullmäktige", "myndigheten",
			"skolan");

	private static final List<String> TITLES = List.of("chef", "direktör", "samordnare", "strateg", "handläggare",
			"sekreterare", "ordförande", "ekonom", "jurist", "utredare", "controller", "ledare", "rektor", "ansvarig",
			"konsult", "planerare", "utvecklare", "specialist", "råd", "arkitekt", "ingenjör", "koordinator",
			"rådgivare", "analytiker", "assistent", "administratör", "registrator", "föreståndare");

	/** Finds them from the end. */
	static Signatures in(Sheet sheet) {
		List<Span> blocks = sheet.blocks();
		int last = lastSigned(sheet);
		if (last < 0) {
			return new Signatures(new Span(0, 0), new Span(0, 0), List.of());
		}
		int first = last;
		while (first > 0 && !people(sheet, blocks.get(first - 1)).isEmpty()) {
			first--;
		}
		if (first > 0 && blocks.get(first - 1).length() == 1 && isHeading(sheet, blocks.get(first - 1))) {
			return new Signatures(new Span(0, 0), new Span(0, 0), List.of());
		}
		List<ReadUndertecknare> people = new ArrayList<>();
		for (Span block : blocks.subList(first, last + 1)) {
			people.addAll(people(sheet, block));
		}
		boolean closed = last + 1 == blocks.size() || isHeading(sheet, blocks.get(last + 1));
		Span after = closed ? new Span(0, 0) : new Span(blocks.get(last).to(), blocks.get(blocks.size() - 1).to());
		return new Signatures(new Span(blocks.get(first).from(), blocks.get(last).to()), after, people);
	}

	/** The last block of signatures, or −1. */
	private static int lastSigned(Sheet sheet) {
		List<Span> blocks = sheet.blocks();
		boolean onlyShort = true;
		for (int i = blocks.size() - 1; i >= 0; i--) {
			List<ReadUndertecknare> people = people(sheet, blocks.get(i));
			boolean headed = i + 1 < blocks.size() && isHeading(sheet, blocks.get(i + 1));
			boolean ended = i + 1 == blocks.size();
			boolean nearEnd = onlyShort && blocks.size() - 1 - i <= MOST_BLOCKS_AFTER
					&& people.stream().allMatch((person) -> isTitle(person.titel()));
			if (!people.isEmpty() && (ended || headed || nearEnd)) {
				return i;
			}
			onlyShort &= isShort(sheet, blocks.get(i));
		}
		return -1;
	}

	private static boolean isHeading(Sheet sheet, Span block) {
		return sheet.role(block.from()) == LineRole.HEADING || KnownHeadings.contains(sheet.text(block.from()));
	}

	private static boolean isShort(Sheet sheet, Span block) {
		if (block.length() > MOST_LINES || isHeading(sheet, block)) {
			return false;
		}
		for (int i = block.from(); i < block.to(); i++) {
			if (sheet.text(i).length() > LONGEST || sheet.text(i).endsWith(".")
					|| ListItem.of(sheet.line(i)).isPresent()) {
				return false;
			}
		}
		return true;
	}

	/** The people of a block, or an empty list when it is anything else. */
	private static List<ReadUndertecknare> people(Sheet sheet, Span block) {
		if (block.length() < 2 || block.length() > MOST_LINES || isHeading(sheet, block)) {
			return List.of();
		}
		List<List<String>> lines = new ArrayList<>();
		for (int i = block.from(); i < block.to(); i++) {
			lines.add(sheet.cells(i).filledValues());
		}
		int columns = lines.get(0).size();
		List<ReadUndertecknare> people = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			int at = column;
			if (lines.stream().anyMatch((line) -> line.size() != columns || !isPlain(line.get(at)))
					|| !isName(lines.get(0).get(column))) {
				return List.of();
			}
			String titel = lines.get(1).get(column);
			String enhet = (lines.size() > 2) ? lines.get(2).get(column) : null;
			if (HeaderShape.isOrgan(titel) || (enhet == null && !isTitle(titel))) {
				return List.of();
			}
			people.add(new ReadUndertecknare(lines.get(0).get(column), titel, enhet));
		}
		return people;
	}

	private static boolean isName(String text) {
		String[] words = text.split("[ \\u00A0]+");
		if (words.length < 2 || words.length > 5) {
			return false;
		}
		for (String word : words) {
			if (!PARTICLES.contains(word) && !NAME_WORD.matcher(word).matches()) {
				return false;
			}
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return NO_PERSON.stream().noneMatch(lower::endsWith);
	}

	private static boolean isTitle(@Nullable String text) {
		if (text == null) {
			return false;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return TITLES.stream().anyMatch(lower::contains);
	}

	private static boolean isPlain(String text) {
		return text.length() <= LONGEST && text.split(" ").length <= MOST_TITLE_WORDS
				&& ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0 && Mark.of(text).isNone()
				&& text.chars().noneMatch(Character::isDigit);
	}

}
