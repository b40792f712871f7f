package se.trygghetspaket.user;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.web.SignedIn;

/**
 * Who is signed in, as kept in the session: plain values, so that any instance can read
 * it back. The password's hash is gone once the password has been checked.
 */
final class AccountPrincipal implements UserDetails, CredentialsContainer, SignedIn {

	private static final long serialVersionUID = 1L;

	private final long id;

	private final String username;

	private final String name;

	private final Set<Role> roles;

	private final boolean enabled;

	private @Nullable String passwordHash;

	AccountPrincipal(long id, String username, String name, Set<Role> roles, boolean enabled, String passwordHash) {
		this.id = id;
		this.username = username;
		this.name = name;
		this.roles = Set.copyOf(roles);
		this.enabled = enabled;
		this.passwordHash = passwordHash;
	}

	@Override
	public Actor actor() {
		return new Actor(new UserRef(this.id, this.name), this.roles);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.roles.stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AccountPrincipal principal && principal.id == this.id;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.id);
	}

}
