package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line, trimmed: between tabs where there is one, else between runs of two
 * or more spaces.
 *
 * @param values the cells; a tab that begins a line gives an empty first one
 * @param tabbed whether tabs made them, so that empty ones are meant
 */
public record Cells(List<String> values, boolean tabbed) {

	/** A longer line is prose or nonsense and has no columns. */
	private static final int LONGEST_ROW = 2000;

	public static Cells of(String raw) {
		if (raw.length() > LONGEST_ROW) {
			return new Cells(List.of(raw.strip()), false);
		}
		return (raw.indexOf('\t') >= 0) ? new Cells(betweenTabs(raw), true) : new Cells(betweenSpaces(raw), false);
	}

	public int size() {
		return this.values.size();
	}

	public String get(int index) {
		return this.values.get(index);
	}

	/** How many are not empty. */
	public long filled() {
		return this.values.stream().filter((cell) -> !cell.isEmpty()).count();
	}

	public List<String> filledValues() {
		return this.values.stream().filter((cell) -> !cell.isEmpty()).toList();
	}

	private static List<String> betweenTabs(String raw) {
		List<String> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= raw.length(); i++) {
			if (i == raw.length() || raw.charAt(i) == '\t') {
				cells.add(raw.substring(start, i).strip());
				start = i + 1;
			}
		}
		String first = cells.get(0);
		if (cells.size() > 1 && first.length() == 1 && Mark.of(first).rest().isEmpty()) {
			cells.remove(0);
		}
		return cells;
	}

	private static List<String> betweenSpaces(String raw) {
		List<String> cells = new ArrayList<>();
		String line = raw.strip();
		int start = 0;
		for (int i = 0; i < line.length(); i++) {
			if (line.charAt(i) == ' ' && line.charAt(i + 1) == ' ') {
				cells.add(line.substring(start, i).strip());
				while (line.charAt(i + 1) == ' ') {
					i++;
				}
				start = i + 1;
			}
		}
		cells.add(line.substring(start).strip());
		if (cells.size() > 1 && cells.get(0).length() == 1 && Mark.of(cells.get(0)).rest().isEmpty()) {
			cells.remove(0);
		}
		return cells;
	}

}
