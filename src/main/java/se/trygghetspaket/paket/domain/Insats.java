package se.trygghetspaket.paket.domain;

import se.trygghetspaket.shared.TypedText;

/**
 * Insats: an initiative that lives across years; its label in a year stands on the
 * budgetpost, the name here is the first one it had.
 */
public record Insats(InsatsId id, PaketId paket, String name) {

	/**
	 * Refuses a name that no budgetpost could have.
	 * @throws IllegalArgumentException if the name is refused
	 */
	public Insats {
		name = TypedText.line(name, Budgetpost.MAX_LABEL_LENGTH);
	}

}
