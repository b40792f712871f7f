package se.trygghetspaket.web;

import java.util.Arrays;
import java.util.List;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * What the layout shows around every page: where one can go, and who is signed in.
 *
 * @param name the signed-in person's name
 * @param roles in the order of {@link Role}
 */
record Shell(String name, List<Role> roles, List<Place> places) {

	static Shell of(Actor actor, String path) {
		List<Role> roles = Arrays.stream(Role.values()).filter(actor::has).toList();
		List<Place> places = Arrays.stream(Navigation.values())
			.filter((target) -> target.openTo(actor))
			.map((target) -> new Place(target.key(), target.href(), target.covers(path)))
			.toList();
		return new Shell(actor.user().name(), roles, places);
	}

	/**
	 * A link of the navigation.
	 *
	 * @param key the message key of its text
	 * @param current whether the page belongs there
	 */
	record Place(String key, String href, boolean current) {
	}

}
