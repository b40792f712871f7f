package se.trygghetspaket.inlasning.kalkyl;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Allvar;

/**
 * Something that a person should know about what was read.
 *
 * @param places the cells, rows or columns that it is about; may be empty
 * @param details what its sentence names beside them
 */
public record Note(Kind kind, List<String> places, List<String> details) {

	public Note {
		places = List.copyOf(places);
		details = List.copyOf(details);
	}

	static Note of(Kind kind, List<String> places, String... details) {
		return new Note(kind, places, List.of(details));
	}

	/** What there is to know. */
	public enum Kind {

		/** The letters were read as windows-1252. */
		CHARSET_ASSUMED(Allvar.UPPLYSNING),

		/** Sheets that are not shown. */
		SHEET_HIDDEN(Allvar.VARNING),

		/** Sheets with more than can be looked through. */
		SHEET_TOO_LARGE(Allvar.VARNING),

		/** Rows that the sheet does not show, but that were read. */
		ROWS_HIDDEN(Allvar.VARNING),

		/** Columns that the sheet does not show, but that were read. */
		COLUMNS_HIDDEN(Allvar.VARNING),

		/** Merged cells in the headings or the lines. */
		MERGED(Allvar.VARNING),

		/** Formulas whose stored results were read. */
		FORMULA(Allvar.UPPLYSNING),

		/** Formulas without a stored result. */
		UNCOMPUTED(Allvar.FEL),

		/** "#REF!" and its like. */
		CELL_ERROR(Allvar.FEL),

		/** Dates where there should be amounts. */
		DATE_AMOUNT(Allvar.FEL),

		/** Dates above columns, of which the year was taken. */
		DATE_HEADING(Allvar.UPPLYSNING),

		/** Amounts shown in thousands or millions by their format, read as shown. */
		SCALED(Allvar.UPPLYSNING),

		/** A dash where there should be an amount, read as nothing. */
		DASH(Allvar.UPPLYSNING),

		/** What is no certain amount. */
		NOT_AMOUNT(Allvar.FEL),

		/** Amounts below 0. */
		NEGATIVE(Allvar.FEL),

		/** Lines with amounts but without a label. */
		NO_LABEL(Allvar.VARNING),

		/** A label that several lines have. */
		EQUAL_LABELS(Allvar.VARNING),

		/** Rows with a text but without amounts, which were left out. */
		NO_AMOUNTS(Allvar.UPPLYSNING),

		/** Rows that are a part or a calculation, which were left out. */
		CALCULATED(Allvar.VARNING),

		/** A printed sum that the lines above do not add up to. */
		SUM_DIFFERS(Allvar.FEL),

		/** Sums that cannot be checked. */
		SUM_UNCHECKED(Allvar.VARNING),

		/** Columns of numbers whose heading names no year, or several. */
		NO_YEAR(Allvar.VARNING),

		/** Columns that name a year outside what a budget year can be. */
		YEAR_OUTSIDE(Allvar.VARNING),

		/** A year that several columns are of. */
		SAME_YEAR(Allvar.VARNING),

		/** Years that are missing between the first and the last. */
		GAP_YEAR(Allvar.UPPLYSNING),

		/** Columns whose unit nothing tells of. */
		UNIT_UNKNOWN(Allvar.VARNING),

		/** Columns of other things, which were not read. */
		COLUMN_UNREAD(Allvar.UPPLYSNING);

		private final Allvar allvar;

		Kind(Allvar allvar) {
			this.allvar = allvar;
		}

		public Allvar allvar() {
			return this.allvar;
		}

	}

}
