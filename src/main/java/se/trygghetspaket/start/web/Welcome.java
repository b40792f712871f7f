package se.trygghetspaket.start.web;

import java.util.List;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * What a new installation says to whoever meets it first: what to do, step by step.
 *
 * @param key the beginning of its messages' keys, empty once there is something to show
 * @param steps what to do first, then next; none for one who can only wait
 */
record Welcome(String key, List<Step> steps) {

	static Welcome of(Actor actor, boolean nothingStored) {
		if (actor.roles().isEmpty()) {
			return new Welcome("start.welcome.noRole", List.of());
		}
		if (!nothingStored) {
			return new Welcome("", List.of());
		}
		if (actor.has(Role.HANDLAGGARE)) {
			return new Welcome("start.welcome.handlaggare", List.of(new Step("read", "/inlasning"),
					new Step("years", "/inlasning/historik"), new Step("ram", ""), new Step("case", "/arenden/nytt")));
		}
		if (actor.has(Role.ADMINISTRATOR)) {
			return new Welcome("start.welcome.administrator", List.of(new Step("users", "/anvandare"),
					new Step("letterhead", "/installningar"), new Step("readByOther", "")));
		}
		if (actor.has(Role.EKONOM)) {
			return new Welcome("start.welcome.ekonom", List.of(new Step("yearsByFinance", "/inlasning/historik"),
					new Step("readByOther", ""), new Step("confirm", "")));
		}
		if (actor.has(Role.NAMNDSEKRETERARE)) {
			return new Welcome("start.welcome.others",
					List.of(new Step("meetings", "/sammantraden"), new Step("readByOther", "")));
		}
		return new Welcome("start.welcome.others", List.of());
	}

	/** Whether there is anything to say. */
	public boolean shown() {
		return !this.key.isEmpty();
	}

	/**
	 * Something to do.
	 *
	 * @param key the end of its text's key
	 * @param href where it is done, empty where somebody else does it
	 */
	record Step(String key, String href) {
	}

}
