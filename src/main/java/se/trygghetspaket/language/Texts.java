package se.trygghetspaket.language;

/** The product's texts in one language. */
public interface Texts {

	/**
	 * A text.
	 * @param arguments what the text names; years and ids as text, since a number is
	 * written with thousands
	 */
	String get(String key, Object... arguments);

}
