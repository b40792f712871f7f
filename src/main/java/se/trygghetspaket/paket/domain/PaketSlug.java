package se.trygghetspaket.paket.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Paketets adressnamn: the paket's name in an address, lower-case ASCII letters, digits
 * and single hyphens, at most 60 characters.
 */
public record PaketSlug(String value) {

	private static final int MAX_LENGTH = 60;

	/** The address of the page where a paket is created. */
	private static final String RESERVED = "nytt";

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Refuses any other form.
	 * @throws IllegalArgumentException if the value is not of that form
	 */
	public PaketSlug {
		if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not an address name: " + value);
		}
	}

	/**
	 * The address name of a name: å, ä and ö lose their marks, all else becomes hyphens.
	 * A name that is the address of another page gets a word more.
	 * @throws IllegalArgumentException if no letter or digit is left
	 */
	public static PaketSlug of(String name) {
		String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (slug.equals(RESERVED)) {
			return new PaketSlug(RESERVED + "-paket");
		}
		return new PaketSlug(slug.length() > MAX_LENGTH ? slug.substring(0, MAX_LENGTH).replaceAll("-$", "") : slug);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
