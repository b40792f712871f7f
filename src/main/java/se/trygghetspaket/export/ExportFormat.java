package se.trygghetspaket.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table can be written as. */
public enum ExportFormat {

	/** A workbook with number cells and formulas, one sheet for each table. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** CSV for Swedish Excel. */
	CSV("csv", "text/csv;charset=UTF-8"),

	/** CSV for a program; only of a file with one table. */
	MASKIN("csv", "text/csv;charset=UTF-8"),

	/** JSON. */
	JSON("json", "application/json");

	private final String extension;

	private final String mediaType;

	ExportFormat(String extension, String mediaType) {
		this.extension = extension;
		this.mediaType = mediaType;
	}

	/** The format that an address ends in: {@code xlsx}, {@code csv} or {@code json}. */
	public static Optional<ExportFormat> ofExtension(String extension) {
		return Stream.of(XLSX, CSV, JSON).filter((format) -> format.extension.equals(extension)).findFirst();
	}

	/**
	 * As {@link #ofExtension}; a variant {@code maskin} of csv is {@link #MASKIN}, and
	 * {@code excel} is {@link #CSV}.
	 */
	public static Optional<ExportFormat> of(String extension, String variant) {
		if (!extension.equals(CSV.extension)) {
			return ofExtension(extension);
		}
		return Stream.of(CsvVariant.values())
			.filter((each) -> each.name().toLowerCase(Locale.ROOT).equals(variant))
			.map((each) -> (each == CsvVariant.MASKIN) ? MASKIN : CSV)
			.findFirst();
	}

	/** What a file name ends in, without the dot. */
	public String extension() {
		return this.extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
