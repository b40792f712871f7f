package se.trygghetspaket.arende.web.fordelning;

import java.util.Optional;
import java.util.regex.Pattern;

import se.trygghetspaket.paket.domain.InsatsId;

/**
 * A line of the table as it was typed.
 *
 * @param insats the number of the insats it pays for, empty for a new one
 */
record TypedPost(String insats, String label, String belopp, String motivering) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	/** A line that nobody has typed in. */
	static final TypedPost BLANK = new TypedPost("", "", "", "");

	/** The insats, empty for a new line. */
	Optional<InsatsId> insatsId() {
		return Optional.of(this.insats)
			.filter((id) -> NUMBER.matcher(id).matches())
			.map((id) -> new InsatsId(Long.parseLong(id)));
	}

	/** The same line with another amount. */
	TypedPost withBelopp(String other) {
		return new TypedPost(this.insats, this.label, other, this.motivering);
	}

	/** The same line with another motivering. */
	TypedPost withMotivering(String other) {
		return new TypedPost(this.insats, this.label, this.belopp, other);
	}

	/** With line feeds alone between lines, as a form that comes back does not have. */
	TypedPost normal() {
		return withMotivering(this.motivering.replace("\r\n", "\n"));
	}

	/** Whether nothing is typed in a new line, so that saving leaves it out. */
	boolean blank() {
		return insatsId().isEmpty() && this.label.isBlank() && this.belopp.isBlank() && this.motivering.isBlank();
	}

}
