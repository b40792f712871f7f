package se.trygghetspaket.web;

import se.trygghetspaket.shared.Actor;

/** What the principal of a signed-in person can tell. */
public interface SignedIn {

	/** The person, with the roles held when signing in. */
	Actor actor();

}
