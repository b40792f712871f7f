package se.trygghetspaket.settings.domain;

/** Färgen vägras: text in it could not be read on the grounds of the pages. */
public class FargRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean dark;

	private final double ratio;

	private final transient Farg suggestion;

	/**
	 * A refusal.
	 * @param dark whether it is about the dark look
	 * @param ratio the lowest contrast that the colour has
	 * @param suggestion the nearest colour that can be read
	 */
	public FargRefused(boolean dark, double ratio, Farg suggestion) {
		super("Contrast " + ratio);
		this.dark = dark;
		this.ratio = ratio;
		this.suggestion = suggestion;
	}

	public boolean dark() {
		return this.dark;
	}

	public double ratio() {
		return this.ratio;
	}

	public Farg suggestion() {
		return this.suggestion;
	}

}
