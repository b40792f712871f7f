package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;

/**
 * The cells of a file as a text that a page can carry and send back, so that nothing has
 * to be stored while somebody looks it through.
 */
public final class WorkbookText {

	private static final String TAB = "\t";

	private static final int SHEET_PARTS = 7;

	private static final int CELL_PARTS = 7;

	private WorkbookText() {
	}

	/** One line for the file, for each sheet and for each cell. */
	public static String write(Workbook workbook) {
		StringBuilder text = new StringBuilder();
		line(text, "F", flag(workbook.charsetAssumed()));
		for (Sheet sheet : workbook.sheets()) {
			line(text, "S", sheet.name(), flag(sheet.hidden()), flag(sheet.tooLarge()),
					sheet.merged().stream().map(CellRange::address).collect(Collectors.joining(",")),
					numbers(sheet.hiddenRows()), numbers(sheet.hiddenColumns()));
			for (Cell cell : sheet.cells()) {
				line(text, "C", String.valueOf(cell.row()), String.valueOf(cell.column()), cell.kind().name(),
						flag(cell.computed()), flag(cell.scaled()), cell.text());
			}
		}
		return text.toString();
	}

	/**
	 * The file again.
	 * @throws UnreadableKalkyl if it is not what {@link #write} wrote
	 */
	public static Workbook read(String text) {
		List<Sheet> sheets = new ArrayList<>();
		boolean assumed = false;
		try {
			List<String[]> lines = text.lines().map((line) -> line.split(TAB, -1)).toList();
			int left = Limits.MOST_CELLS;
			for (int i = 0; i < lines.size(); i++) {
				String[] parts = lines.get(i);
				switch (parts[0]) {
					case "F" -> assumed = isSet(parts[1]);
					case "S" -> {
						List<Cell> cells = cells(lines.subList(i + 1, lines.size()), new Limits(left));
						left -= cells.size();
						sheets.add(sheet(parts, cells));
					}
					case "C" -> {
					}
					default -> throw new UnreadableKalkyl(Reason.LOST);
				}
			}
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new UnreadableKalkyl(Reason.LOST, ex);
		}
		if (sheets.isEmpty()) {
			throw new UnreadableKalkyl(Reason.LOST);
		}
		return new Workbook(sheets, assumed);
	}

	private static Sheet sheet(String[] parts, List<Cell> cells) {
		if (parts.length != SHEET_PARTS) {
			throw new UnreadableKalkyl(Reason.LOST);
		}
		return new Sheet(parts[1], isSet(parts[2]), isSet(parts[3]), cells,
				Stream.of(parts[4].split(",")).flatMap((range) -> CellRange.of(range).stream()).toList(),
				numbers(parts[5]), numbers(parts[6]));
	}

	private static List<Cell> cells(List<String[]> lines, Limits limits) {
		List<Cell> cells = new ArrayList<>();
		for (String[] parts : lines) {
			if (!parts[0].equals("C")) {
				break;
			}
			int row = Integer.parseInt(parts[1]);
			int column = Integer.parseInt(parts[2]);
			if (parts.length != CELL_PARTS || row < 1 || column < 0 || !limits.allows(row, column)) {
				throw new UnreadableKalkyl(Reason.LOST);
			}
			cells.add(new Cell(row, column, CellText.of(parts[6]), Cell.Kind.valueOf(parts[3]), isSet(parts[4]),
					isSet(parts[5])));
		}
		return cells;
	}

	private static void line(StringBuilder text, String... parts) {
		text.append(String.join(TAB, parts)).append('\n');
	}

	private static String flag(boolean set) {
		return set ? "1" : "";
	}

	private static boolean isSet(String flag) {
		return !flag.isEmpty();
	}

	private static String numbers(Set<Integer> numbers) {
		return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static Set<Integer> numbers(String text) {
		return text.isEmpty() ? Set.of()
				: Stream.of(text.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
	}

}
