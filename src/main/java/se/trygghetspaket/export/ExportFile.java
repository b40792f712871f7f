package se.trygghetspaket.export;

import java.util.List;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.AmountStyle;

/**
 * A file to be written, in whatever format.
 *
 * @param name what it is called, without extension; what file systems refuse is replaced
 * @param style how CSV for people writes amounts; where it cannot show every amount to
 * the last krona, a finer one is used
 */
public record ExportFile(String name, ExportStamp stamp, List<ExportSheet> sheets, AmountStyle style) {

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");

	private static final int LONGEST = 150;

	/**
	 * Refuses a file without a table.
	 * @throws IllegalArgumentException if it is refused
	 */
	public ExportFile {
		sheets = List.copyOf(sheets);
		if (sheets.isEmpty()) {
			throw new IllegalArgumentException("A file has at least one table");
		}
		name = UNFIT.matcher(name).replaceAll("-").strip();
		name = (name.length() > LONGEST) ? name.substring(0, LONGEST).strip() : name;
	}

	/** A file whose CSV for people is in whole kronor. */
	public ExportFile(String name, ExportStamp stamp, List<ExportSheet> sheets) {
		this(name, stamp, sheets, AmountStyle.kr());
	}

	/** The same, with amounts in CSV for people written as a paket writes them. */
	public ExportFile withStyle(AmountStyle other) {
		return new ExportFile(this.name, this.stamp, this.sheets, other);
	}

	/** What the file is called: "Trygghetspaketet 2021 Jämförelse.xlsx". */
	public String fileName(ExportFormat format) {
		return this.name + "." + format.extension();
	}

}
