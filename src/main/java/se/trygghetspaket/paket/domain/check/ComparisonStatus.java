package se.trygghetspaket.paket.domain.check;

/** Jämförelsens status: what has happened to a line since the year before. */
public enum ComparisonStatus {

	/** Had nothing the year before. */
	NY,

	/** Gets more. */
	OKAD,

	/** Gets less, but something. */
	MINSKAD,

	/** Gets the same. */
	OFORANDRAD,

	/** Had money, gets none. */
	UTGAR,

	/** One of the two amounts is not decided. */
	EJ_BESTAMD

}
