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
 * @param unseen how many notices are not seen, "99+" for more; empty for none, and on the
 * page of an error
 * @param searching whether there is anything to search in for the person
 */
record Shell(String name, List<Role> roles, List<Place> places, String unseen, boolean searching) {

	/** One more than is counted out. */
	static final int MOST = 100;

	static Shell of(Actor actor, String path) {
		List<Role> roles = Arrays.stream(Role.values()).filter(actor::has).toList();
		List<Place> places = Arrays.stream(Navigation.values())
			.filter((target) -> target.openTo(actor))
			.map((target) -> new Place(target.key(), target.href(), target.covers(path)))
			.toList();
		return new Shell(actor.user().name(), roles, places, "", !roles.isEmpty());
	}

	/** The same, with the number of notices that are not seen. */
	Shell with(int notices) {
		String text = (notices >= MOST) ? (MOST - 1) + "+" : String.valueOf(notices);
		return new Shell(this.name, this.roles, this.places, (notices > 0) ? text : "", this.searching);
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
