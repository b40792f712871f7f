package se.trygghetspaket.start.web;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * What a new installation says to whoever meets it first.
 *
 * @param key the beginning of its messages' keys, empty once there is something to show
 * @param href the first thing to do, empty for one who can only wait
 */
record Welcome(String key, String href) {

	static Welcome of(Actor actor, boolean nothingStored) {
		if (actor.roles().isEmpty()) {
			return new Welcome("start.welcome.noRole", "");
		}
		if (!nothingStored) {
			return new Welcome("", "");
		}
		if (actor.has(Role.HANDLAGGARE)) {
			return new Welcome("start.welcome.handlaggare", "/inlasning");
		}
		if (actor.has(Role.ADMINISTRATOR)) {
			return new Welcome("start.welcome.administrator", "/paket/nytt");
		}
		return new Welcome(actor.has(Role.EKONOM) ? "start.welcome.ekonom" : "start.welcome.others", "");
	}

	/** Whether there is anything to say. */
	public boolean shown() {
		return !this.key.isEmpty();
	}

}
