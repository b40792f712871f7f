package se.trygghetspaket.mall.domain;

/**
 * Obligatoriskt avsnitt: one that a memo must have and that it lacks or has no text in.
 *
 * @param place which of the memo's sections it is, from 0, or {@link #NOWHERE}
 */
public record RequiredAvsnitt(String rubrik, int place) {

	/** The memo does not have it. */
	public static final int NOWHERE = -1;

	/** Whether the memo has the heading. */
	public boolean present() {
		return this.place != NOWHERE;
	}

}
