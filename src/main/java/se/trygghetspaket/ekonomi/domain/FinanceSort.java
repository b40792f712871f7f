package se.trygghetspaket.ekonomi.domain;

/** Ordning: what the years of finance's desk are ordered by. */
public enum FinanceSort {

	/** The paket's name in Swedish order. */
	PAKET,

	/** The budget year. */
	YEAR,

	/** The ram after omföringar. */
	NETTO,

	/** What is in force; a year without stands below one with 0 kr. */
	BESLUTAT,

	/** Netto less what is in force. */
	KVAR

}
