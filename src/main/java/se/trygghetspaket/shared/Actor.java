package se.trygghetspaket.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whoever does something, with the roles held at that moment.
 *
 * @param user the account
 * @param roles what the person may do; may be empty
 */
public record Actor(UserRef user, Set<Role> roles) {

	public Actor {
		roles = Set.copyOf(roles);
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Lets through whoever has one of the roles.
	 * @throws RoleRequired otherwise
	 */
	public void require(Role first, Role... others) {
		Set<Role> anyOf = EnumSet.of(first, others);
		if (anyOf.stream().noneMatch(this::has)) {
			throw new RoleRequired(anyOf);
		}
	}

}
