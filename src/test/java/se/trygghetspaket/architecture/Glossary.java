package se.trygghetspaket.architecture;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The word list {@code src/docs/ordlista.md}: a table
 * {@code | Svenska | Code | Kind | Meaning |} and a list of English words.
 *
 * @param rows the table
 * @param constants every constant that the table names in backticks, whether as code or
 * in a meaning
 * @param english the English words
 */
record Glossary(List<Row> rows, Set<String> constants, Set<String> english) {

	static final Path FILE = Path.of("src", "docs", "ordlista.md");

	private static final Pattern ROW = Pattern
		.compile("\\|\\s*([^|`]+?)\\s*\\|\\s*`([^`]+)`\\s*\\|\\s*([^|]+?)\\s*\\|(.*)\\|\\s*");

	private static final Pattern CONSTANT = Pattern.compile("`(?:[A-Za-z]+\\.)?([A-Z][A-Z0-9_]*)`");

	private static final Pattern BULLET = Pattern.compile("[-*]\\s+`([A-Za-z]+)`.*");

	/**
	 * One line of the table: the Swedish term, what it is called in code, and what kind
	 * of thing that is.
	 */
	record Row(String term, String code, String kind) {

		/** The term without a remark in brackets. */
		String plainTerm() {
			return this.term.replaceAll("\\s*\\(.*\\)", "");
		}

		/** Whether the code name is the Swedish term itself, written in ASCII. */
		boolean isSwedishNamed() {
			return asAscii(plainTerm()).replaceAll("[^A-Za-z]", "").equalsIgnoreCase(this.code);
		}

	}

	static Glossary read() {
		return parse(ProjectFiles.read(FILE));
	}

	static Glossary parse(String text) {
		List<Row> rows = new ArrayList<>();
		Set<String> constants = new LinkedHashSet<>();
		Set<String> english = new LinkedHashSet<>();
		boolean inEnglish = false;
		for (String line : text.lines().toList()) {
			inEnglish = line.startsWith("#") ? line.matches("##\\s+English words\\s*") : inEnglish;
			Matcher row = ROW.matcher(line);
			Matcher bullet = BULLET.matcher(line);
			if (row.matches()) {
				rows.add(new Row(row.group(1), row.group(2), row.group(3)));
				CONSTANT.matcher(line).results().forEach((constant) -> constants.add(constant.group(1)));
			}
			else if (inEnglish && bullet.matches()) {
				english.add(bullet.group(1));
			}
		}
		return new Glossary(List.copyOf(rows), Set.copyOf(constants), Set.copyOf(english));
	}

	/**
	 * The parts of a type's name that are neither a listed word nor English; empty if the
	 * name is made of the list.
	 */
	List<String> unknownIn(String typeName) {
		List<String> words = words(typeName);
		List<String> unknown = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int known = lengthOfKnown(words.subList(at, words.size()));
			if (known == 0) {
				unknown.add(words.get(at));
			}
			at += Math.max(known, 1);
		}
		return unknown;
	}

	/** Whether a constant is listed, or each of its words is. */
	boolean knowsConstant(String constant) {
		return this.constants.contains(constant) || Stream.of(constant.split("_")).allMatch(this::knowsWord);
	}

	private boolean knowsWord(String word) {
		return this.constants.contains(word) || this.english.stream().anyMatch(word::equalsIgnoreCase)
				|| this.rows.stream().anyMatch((row) -> row.code().equalsIgnoreCase(word));
	}

	/**
	 * How many of the words, from the first on, make up the longest listed name; 0 if
	 * none does.
	 */
	private int lengthOfKnown(List<String> words) {
		for (int length = words.size(); length > 0; length--) {
			String name = String.join("", words.subList(0, length));
			if (this.english.contains(name) || this.rows.stream().anyMatch((row) -> row.code().equals(name))) {
				return length;
			}
		}
		return 0;
	}

	private static List<String> words(String name) {
		return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
	}

	static String asAscii(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
