package se.trygghetspaket.tjansteskrivelse.domain;

/**
 * Avrundning: what a memo does with a table whose amounts the paket's unit cannot show
 * exactly. Nothing that is stored is ever rounded.
 */
public enum Avrundning {

	/** The table is written in a finer unit, which shows every amount exactly. */
	FINARE_ENHET,

	/**
	 * The table keeps the paket's unit, its amounts are rounded where they are shown, and
	 * a note below it says so.
	 */
	AVRUNDA_MED_NOT

}
