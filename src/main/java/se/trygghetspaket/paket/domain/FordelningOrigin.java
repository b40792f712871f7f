package se.trygghetspaket.paket.domain;

/**
 * Fördelningens ursprung: where a fördelning comes from. Only one that a case has carried
 * can ever be in force.
 */
public enum FordelningOrigin {

	/** Drafted in a case of this product. */
	ARENDE,

	/** Printed in another memo and read in; to compare with, never in force. */
	INLAST,

	/**
	 * What was decided or printed, restated on another basis with a reason; to compare
	 * with, never in force.
	 */
	OMRAKNAD

}
