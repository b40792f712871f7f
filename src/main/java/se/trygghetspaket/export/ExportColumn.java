package se.trygghetspaket.export;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param heading what people read above it, in Swedish, without a unit
 * @param name what programs call it: lower-case ASCII words with underscores, amounts
 * ending in {@code _kr}; in JSON it becomes camel case
 * @param formula how its cells follow from others in their line, if they do
 */
public record ExportColumn(String heading, String name, ColumnKind kind, @Nullable ColumnFormula formula) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

	/**
	 * Refuses a name that programs cannot use and a formula of another kind.
	 * @throws IllegalArgumentException if it is refused
	 */
	public ExportColumn {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not a name of a column: " + name);
		}
		if (formula != null && formula.kind() != kind) {
			throw new IllegalArgumentException("The formula of " + name + " gives " + formula.kind());
		}
	}

	public static ExportColumn text(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.TEXT, null);
	}

	public static ExportColumn kronor(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.KRONOR, null);
	}

	public static ExportColumn percent(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.PERCENT, null);
	}

	/** Whole numbers that are no amounts: years, positions, counts. */
	public static ExportColumn number(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.NUMBER, null);
	}

	public static ExportColumn date(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.DATE, null);
	}

	public static ExportColumn time(String heading, String name) {
		return new ExportColumn(heading, name, ColumnKind.TIME, null);
	}

	/** Kronor: the amount of one column less that of another. */
	public static ExportColumn difference(String heading, String name, String from, String less) {
		return new ExportColumn(heading, name, ColumnKind.KRONOR, new ColumnFormula.Difference(from, less));
	}

	/** Kronor: the amounts of several columns added up. */
	public static ExportColumn total(String heading, String name, List<String> columns) {
		return new ExportColumn(heading, name, ColumnKind.KRONOR, new ColumnFormula.Total(columns));
	}

	/** Percent: the amount of one column in percent of that of another. */
	public static ExportColumn share(String heading, String name, String part, String whole) {
		return new ExportColumn(heading, name, ColumnKind.PERCENT, new ColumnFormula.Share(part, whole));
	}

}
