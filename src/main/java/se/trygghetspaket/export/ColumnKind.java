package se.trygghetspaket.export;

/** What stands in a column, and so how a cell of it is written. */
public enum ColumnKind {

	/** Texts and codes. */
	TEXT,

	/** Whole kronor. */
	KRONOR,

	/** Percent with one decimal: 12.5 is 12,5 %. */
	PERCENT,

	/** A whole number without spaces between thousands: a year, a position, a count. */
	NUMBER,

	/** A day. */
	DATE,

	/** A day and a time of day, in Swedish time for people and in UTC for programs. */
	TIME

}
