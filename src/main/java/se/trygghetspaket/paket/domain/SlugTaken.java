package se.trygghetspaket.paket.domain;

/** Adressnamnet är upptaget: another paket has the address name already. */
public class SlugTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SlugTaken(PaketSlug slug) {
		super("Taken: " + slug);
	}

}
