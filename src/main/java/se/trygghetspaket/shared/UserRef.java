package se.trygghetspaket.shared;

/**
 * A reference to an account: enough to say who did what.
 *
 * @param id the account's id, from 1
 * @param name the person's name as shown
 */
public record UserRef(long id, String name) {

	/**
	 * Refuses a reference to nobody.
	 * @throws IllegalArgumentException when the id is below 1 or the name blank
	 */
	public UserRef {
		if (id < 1 || name.isBlank()) {
			throw new IllegalArgumentException("A reference to a user needs an id and a name");
		}
	}

}
