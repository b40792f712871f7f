package se.trygghetspaket.paket.domain.utfall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * Inklistrat utfall: rows out of a spreadsheet, placed on the lines of a fördelning by
 * their labels, or in order where there are amounts only. A row that no single line
 * answers to is left, with the reason; nothing is guessed and nothing is stored.
 *
 * @param filled the rows that were placed
 * @param left the rows that were not, in order
 */
public record PastedUtfall(List<Filled> filled, List<Left> left) {

	/** The largest number of rows that is read. */
	public static final int MAX_ROWS = 2_000;

	private static final Set<String> SUMS = Set.of("summa", "summa:", "totalt", "total", "s:a", "summa totalt");

	public PastedUtfall {
		filled = List.copyOf(filled);
		left = List.copyOf(left);
	}

	/**
	 * Places the rows of a text, cells between tabs or else semicolons.
	 * @param labels the labels of the lines, in their order
	 */
	public static PastedUtfall read(String text, List<String> labels) {
		List<String> rows = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
		List<List<String>> cells = rows.stream().map((row) -> cells(row, text.indexOf('\t') >= 0)).toList();
		if (cells.size() > MAX_ROWS) {
			return new PastedUtfall(List.of(),
					List.of(new Left(MAX_ROWS + 1, String.valueOf(cells.size()), Reason.TOO_MANY)));
		}
		boolean amountsOnly = cells.stream().anyMatch((row) -> !blank(row))
				&& cells.stream().allMatch((row) -> row.size() == 1 && (blank(row) || amount(row.get(0))));
		return amountsOnly ? inOrder(cells, labels.size()) : byLabel(cells, labels);
	}

	private static PastedUtfall inOrder(List<List<String>> cells, int lines) {
		if (cells.size() != lines) {
			return new PastedUtfall(List.of(), List.of(new Left(1, String.valueOf(cells.size()), Reason.OTHER_COUNT)));
		}
		return new PastedUtfall(IntStream.range(0, lines)
			.filter((i) -> !blank(cells.get(i)))
			.mapToObj((i) -> new Filled(i, cells.get(i).get(0), ""))
			.toList(), List.of());
	}

	private static PastedUtfall byLabel(List<List<String>> cells, List<String> labels) {
		List<String> keys = labels.stream().map(PastedUtfall::key).toList();
		List<Filled> filled = new ArrayList<>();
		List<Left> left = new ArrayList<>();
		Set<Integer> taken = new HashSet<>();
		for (int i = 0; i < cells.size(); i++) {
			List<String> row = cells.get(i);
			if (blank(row)) {
				continue;
			}
			String key = key(row.get(0));
			List<Integer> places = IntStream.range(0, keys.size())
				.filter((line) -> keys.get(line).equals(key))
				.boxed()
				.toList();
			Optional<Reason> reason = reason(row, key, places, taken);
			if (reason.isEmpty()) {
				taken.add(places.get(0));
				filled.add(new Filled(places.get(0), row.get(1), (row.size() > 2) ? row.get(2) : ""));
			}
			else if (!heading(row, places, filled.isEmpty() && left.isEmpty())) {
				left.add(new Left(i + 1, row.get(0), reason.get()));
			}
		}
		return new PastedUtfall(filled, left);
	}

	private static Optional<Reason> reason(List<String> row, String key, List<Integer> places, Set<Integer> taken) {
		if (places.isEmpty()) {
			return Optional.of(SUMS.contains(key) ? Reason.SUM : Reason.NO_SUCH_LINE);
		}
		if (places.size() > 1) {
			return Optional.of(Reason.SEVERAL_LINES);
		}
		if (taken.contains(places.get(0))) {
			return Optional.of(Reason.TWICE);
		}
		if (row.size() == 1) {
			return Optional.of(Reason.NO_AMOUNT);
		}
		return (row.size() > 3) ? Optional.of(Reason.MANY_COLUMNS) : Optional.empty();
	}

	/** A first row without an amount, over the columns. */
	private static boolean heading(List<String> row, List<Integer> places, boolean first) {
		return first && places.isEmpty() && row.size() > 1 && !row.get(1).isEmpty()
				&& row.get(1).codePoints().noneMatch(Character::isDigit);
	}

	private static List<String> cells(String row, boolean tabs) {
		List<String> cells = new ArrayList<>();
		for (String cell : row.split(tabs ? "\t" : ";", -1)) {
			String trimmed = fold(cell);
			boolean quoted = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
			cells.add(quoted ? trimmed.substring(1, trimmed.length() - 1).replace("\"\"", "\"").strip() : trimmed);
		}
		while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
			cells.remove(cells.size() - 1);
		}
		return List.copyOf(cells);
	}

	private static boolean blank(List<String> row) {
		return row.stream().allMatch(String::isEmpty);
	}

	private static boolean amount(String cell) {
		try {
			SwedishAmount.read(cell, AmountUnit.KR);
			return true;
		}
		catch (UnreadableAmount ex) {
			return !cell.isEmpty() && (Character.isDigit(cell.charAt(0)) || "-−".indexOf(cell.charAt(0)) >= 0);
		}
	}

	/** With one ordinary space for every run of any kind. */
	private static String fold(String text) {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " ").strip();
	}

	private static String key(String label) {
		return fold(label).toLowerCase(Locale.ROOT);
	}

	/**
	 * A row that was placed.
	 *
	 * @param line the index of the line that it is of
	 * @param amount as it was pasted, empty where the cell is
	 */
	public record Filled(int line, String amount, String kommentar) {
	}

	/**
	 * A row that was not placed.
	 *
	 * @param number its number in what was pasted, from 1
	 * @param text its label, or how many rows there are where that is the reason
	 */
	public record Left(int number, String text, Reason reason) {
	}

	/** Why a row was not placed. */
	public enum Reason {

		/** No line has its label. */
		NO_SUCH_LINE,

		/** More than one line has its label. */
		SEVERAL_LINES,

		/** An earlier row was placed on the same line. */
		TWICE,

		/** It has a label and no more. */
		NO_AMOUNT,

		/** It has more cells than label, amount and comment. */
		MANY_COLUMNS,

		/** It is the total, which is counted here. */
		SUM,

		/** Amounts alone, and not as many as there are lines. */
		OTHER_COUNT,

		/** More rows than are read. */
		TOO_MANY

	}

}
