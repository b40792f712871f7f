package se.trygghetspaket.arende.web.protokoll;

import java.util.Objects;

/**
 * A correction as it was typed.
 *
 * @param sett the value that was seen to stand
 */
record RattelseForm(String varde, String skal, String sett) {

	RattelseForm {
		varde = Objects.requireNonNullElse(varde, "");
		skal = Objects.requireNonNullElse(skal, "");
		sett = Objects.requireNonNullElse(sett, "");
	}

	/** The same, on top of the value that stands now. */
	RattelseForm seeing(String now) {
		return new RattelseForm(this.varde, this.skal, now);
	}

}
