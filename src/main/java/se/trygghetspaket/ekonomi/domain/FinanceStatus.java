package se.trygghetspaket.ekonomi.domain;

/** Urval efter läge: which years of finance's desk are asked for. */
public enum FinanceStatus {

	/** Every year. */
	ALLA,

	/** Those that conform. */
	STAMMER,

	/** Those that do not. */
	AVVIKER,

	/** Those with a case that waits for finance's certificate. */
	VANTAR_PA_INTYG

}
