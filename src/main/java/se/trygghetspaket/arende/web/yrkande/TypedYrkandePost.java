package se.trygghetspaket.arende.web.yrkande;

import java.util.regex.Pattern;

import se.trygghetspaket.paket.domain.InsatsId;

/**
 * A line of the form as it was typed.
 *
 * @param insats the number of the proposal's line, empty for a new one
 * @param label what a new line is called; that of the proposal's line comes back with it
 * @param difference how much more or less, with its sign, empty for no change
 */
record TypedYrkandePost(String insats, String label, String difference) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	/** A new line that nobody has typed in. */
	static final TypedYrkandePost BLANK = new TypedYrkandePost("", "", "");

	/** Whether it is the line of an insats. */
	boolean of(InsatsId other) {
		return NUMBER.matcher(this.insats).matches() && Long.parseLong(this.insats) == other.value();
	}

	/** Whether it asks for nothing. */
	boolean blank() {
		return this.difference.isBlank() && (!this.insats.isEmpty() || this.label.isBlank());
	}

}
