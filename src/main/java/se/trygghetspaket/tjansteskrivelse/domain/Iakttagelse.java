package se.trygghetspaket.tjansteskrivelse.domain;

/**
 * Iakttagelse: something a person should know about a memo.
 *
 * @param regel what it is about
 * @param allvar how serious it is
 * @param plats where it was seen
 * @param text a Swedish sentence on what was seen and one on what to do
 */
public record Iakttagelse(Regel regel, Allvar allvar, Place plats, String text) {

	/** With the seriousness of its rule. */
	public static Iakttagelse of(Regel regel, Place plats, String text) {
		return new Iakttagelse(regel, regel.allvar(), plats, text);
	}

}
