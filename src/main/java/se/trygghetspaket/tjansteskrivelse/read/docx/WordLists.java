package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;

/**
 * Counts the lists of a Word document, which stores no marks: it says of a paragraph only
 * which list it belongs to. A bullet of whatever shape is a dash here.
 */
final class WordLists {

	private static final int LEVELS = 9;

	private static final int UNSET = -1;

	private static final String BULLET = "-";

	private static final int MOST_LETTERS = 5;

	private final WordStyles styles;

	/** The definitions of lists by their ids. */
	private final Map<String, XmlNode> definitions = new HashMap<>();

	private final Map<String, XmlNode> lists = new HashMap<>();

	/** The last number of each level, by definition. */
	private final Map<String, int[]> counters = new HashMap<>();

	private final Set<String> restarted = new HashSet<>();

	WordLists(@Nullable XmlNode part, WordStyles styles) {
		this.styles = styles;
		if (part != null) {
			part.children("w:abstractNum")
				.forEach((node) -> this.definitions.put(node.attribute("w:abstractNumId").orElse(""), node));
			part.children("w:num").forEach((node) -> this.lists.put(node.attribute("w:numId").orElse(""), node));
		}
	}

	/** The mark of a paragraph, counted on; empty when it is in no list. */
	Optional<ListMark> next(XmlNode paragraph) {
		Optional<XmlNode> own = paragraph.find("w:pPr", "w:numPr");
		Optional<XmlNode> styled = this.styles.listOf(paragraph);
		String id = own.flatMap((node) -> node.value("w:numId"))
			.or(() -> styled.flatMap((node) -> node.value("w:numId")))
			.orElse("0");
		XmlNode list = this.lists.get(id);
		if (list == null) {
			return Optional.empty();
		}
		String definition = definitionOf(list, 0);
		int level = own.flatMap((node) -> node.value("w:ilvl"))
			.or(() -> styled.flatMap((node) -> node.value("w:ilvl")))
			.filter((value) -> value.matches("[0-8]"))
			.map(Integer::valueOf)
			.orElseGet(() -> levelOfStyle(definition, this.styles.style(paragraph)));
		return Optional.of(new ListMark(level, count(id, list, definition, level)));
	}

	private int levelOfStyle(String definition, String style) {
		for (int level = 0; level < LEVELS; level++) {
			if (level(definition, null, level).flatMap((node) -> node.value("w:pStyle"))
				.filter(style::equals)
				.isPresent()) {
				return level;
			}
		}
		return 0;
	}

	/** Goes on from the last number, unless this list says that it begins anew. */
	private String count(String id, XmlNode list, String definition, int level) {
		int[] counter = this.counters.computeIfAbsent(definition, (same) -> unset(new int[LEVELS], 0));
		Optional<Integer> anew = override(list, level).flatMap((node) -> node.value("w:startOverride"))
			.filter((value) -> value.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.filter((value) -> this.restarted.add(id + " " + level));
		if (anew.isPresent()) {
			counter[level] = anew.get();
		}
		else {
			counter[level] = (counter[level] == UNSET) ? start(definition, list, level) : counter[level] + 1;
		}
		unset(counter, level + 1);
		return mark(definition, list, level, counter);
	}

	private static int[] unset(int[] counter, int from) {
		Arrays.fill(counter, from, LEVELS, UNSET);
		return counter;
	}

	private String mark(String definition, XmlNode list, int level, int[] counter) {
		String format = format(definition, list, level);
		if (format.equals("bullet")) {
			return BULLET;
		}
		String text = level(definition, list, level).flatMap((node) -> node.value("w:lvlText")).orElse("");
		for (int i = 0; i <= level; i++) {
			String place = "%" + (i + 1);
			if (text.contains(place)) {
				int number = (counter[i] != UNSET) ? counter[i] : start(definition, list, i);
				text = text.replace(place, written(number, format(definition, list, i)));
			}
		}
		return text.strip();
	}

	private String format(String definition, XmlNode list, int level) {
		return level(definition, list, level).flatMap((node) -> node.value("w:numFmt")).orElse("decimal");
	}

	private int start(String definition, XmlNode list, int level) {
		return level(definition, list, level).flatMap((node) -> node.value("w:start"))
			.filter((value) -> value.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.orElse(1);
	}

	private Optional<XmlNode> level(String definition, @Nullable XmlNode list, int level) {
		return Optional.ofNullable(list)
			.flatMap((own) -> override(own, level))
			.flatMap((own) -> own.find("w:lvl"))
			.or(() -> Optional.ofNullable(this.definitions.get(definition))
				.flatMap((node) -> atLevel(node, "w:lvl", level)));
	}

	private static Optional<XmlNode> override(XmlNode list, int level) {
		return atLevel(list, "w:lvlOverride", level);
	}

	private static Optional<XmlNode> atLevel(XmlNode node, String name, int level) {
		return node.children(name)
			.stream()
			.filter((one) -> one.number("w:ilvl").filter((value) -> value == level).isPresent())
			.findFirst();
	}

	/** A definition may stand for the one that a style for lists has. */
	private String definitionOf(XmlNode list, int depth) {
		String id = list.value("w:abstractNumId").orElse("");
		Optional<XmlNode> other = Optional.ofNullable(this.definitions.get(id))
			.flatMap((node) -> node.value("w:numStyleLink"))
			.flatMap(this.styles::listOfStyle)
			.map(this.lists::get);
		return (other.isPresent() && depth < LEVELS) ? definitionOf(other.get(), depth + 1) : id;
	}

	static String written(int number, String format) {
		return switch (format) {
			case "none" -> "";
			case "decimalZero" -> (number < 10) ? "0" + number : String.valueOf(number);
			case "lowerLetter" -> letters(number);
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			default -> String.valueOf(number);
		};
	}

	/** a, b, …, z, aa, bb, as Word counts. */
	private static String letters(int number) {
		int times = (number - 1) / 26 + 1;
		return (number < 1 || times > MOST_LETTERS) ? String.valueOf(number)
				: String.valueOf((char) ('a' + (number - 1) % 26)).repeat(times);
	}

	private static String roman(int number) {
		int[] values = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		String[] signs = { "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
		if (number < 1 || number > 399) {
			return String.valueOf(number);
		}
		StringBuilder written = new StringBuilder();
		int rest = number;
		for (int i = 0; i < values.length; i++) {
			while (rest >= values[i]) {
				written.append(signs[i]);
				rest -= values[i];
			}
		}
		return written.toString();
	}

	/**
	 * What stands before the text of an item.
	 *
	 * @param level from 0
	 * @param mark "-", "1.", "2)"; empty where Word shows nothing
	 */
	record ListMark(int level, String mark) {

		/** The text with the mark before it and the level's indentation. */
		String before(String text) {
			return "  ".repeat(this.level) + (this.mark.isEmpty() ? text : this.mark + " " + text);
		}

	}

}
