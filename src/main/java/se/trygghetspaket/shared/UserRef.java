package se.trygghetspaket.shared;

import org.jspecify.annotations.Nullable;

/**
 * A reference to an account: enough to say who did what. Two references to one account
 * are equal, also when the person has changed name in between.
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

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof UserRef user && user.id == this.id;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.id);
	}

}
