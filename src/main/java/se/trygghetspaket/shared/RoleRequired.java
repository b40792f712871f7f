package se.trygghetspaket.shared;

import java.util.Set;

/** Thrown when somebody does what takes a role they do not have. */
public class RoleRequired extends RuntimeException {

	private final Set<Role> anyOf;

	public RoleRequired(Set<Role> anyOf) {
		super("One of the roles " + anyOf + " is required");
		this.anyOf = Set.copyOf(anyOf);
	}

	/** The roles of which one is enough. */
	public Set<Role> anyOf() {
		return this.anyOf;
	}

}
