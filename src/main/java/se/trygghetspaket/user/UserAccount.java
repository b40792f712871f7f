package se.trygghetspaket.user;

import java.util.List;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;

/**
 * An account as an administrator sees it.
 *
 * @param roles in the order of {@link Role}
 * @param enabled whether one can sign in to it
 */
public record UserAccount(UserRef user, String username, List<Role> roles, boolean enabled) {

	public UserAccount {
		roles = roles.stream().sorted().toList();
	}

}
