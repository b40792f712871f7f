package se.trygghetspaket.mall.domain;

/**
 * Funnet mallfel: a fault and where it is.
 *
 * @param avsnitt which section has it, from 0, or {@link #WHOLE}
 * @param word the heading or the placeholder that it is about, may be empty
 */
public record FoundMallFault(MallFault fault, int avsnitt, String word) {

	/** The fault is not in one section. */
	public static final int WHOLE = -1;

}
