package se.trygghetspaket.arende.web.granskning;

import java.util.Objects;

/**
 * Why somebody lets something be, as typed.
 *
 * @param key what it is about
 */
record AsideForm(String key, String skal) {

	static final AsideForm BLANK = new AsideForm("", "");

	AsideForm {
		key = Objects.requireNonNullElse(key, "");
		skal = Objects.requireNonNullElse(skal, "");
	}

}
