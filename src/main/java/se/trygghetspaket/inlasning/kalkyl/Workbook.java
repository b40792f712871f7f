package se.trygghetspaket.inlasning.kalkyl;

import java.util.List;
import java.util.Optional;

/**
 * The sheets of a file.
 *
 * @param charsetAssumed whether the letters were read as windows-1252, as they were not
 * UTF-8
 */
public record Workbook(List<Sheet> sheets, boolean charsetAssumed) {

	public Workbook {
		sheets = List.copyOf(sheets);
	}

	/** The sheet with a name. */
	public Optional<Sheet> find(String name) {
		return this.sheets.stream().filter((sheet) -> sheet.name().equals(name)).findFirst();
	}

	/**
	 * What to begin with: the first shown sheet that has a table of years, else the first
	 * shown one with anything in it, else the first.
	 */
	public Sheet first() {
		return this.sheets.stream()
			.filter((sheet) -> !sheet.hidden() && HeaderRow.in(sheet).isPresent())
			.findFirst()
			.or(() -> this.sheets.stream().filter((sheet) -> !sheet.hidden() && !sheet.cells().isEmpty()).findFirst())
			.orElseGet(() -> this.sheets.get(0));
	}

}
