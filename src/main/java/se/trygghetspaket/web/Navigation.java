package se.trygghetspaket.web;

import java.util.Locale;
import java.util.Set;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** The places that the navigation leads to, in order. */
enum Navigation {

	START("/"), ARENDEN("/arenden"), SAMMANTRADEN("/sammantraden", Role.NAMNDSEKRETERARE), PAKET("/paket"),
	EKONOMI("/ekonomi", Role.EKONOM), INLASNING("/inlasning", Role.HANDLAGGARE),
	ANVANDARE("/anvandare", Role.ADMINISTRATOR), INSTALLNINGAR("/installningar", Role.ADMINISTRATOR);

	private final String href;

	private final Set<Role> roles;

	Navigation(String href, Role... roles) {
		this.href = href;
		this.roles = Set.of(roles);
	}

	String href() {
		return this.href;
	}

	String key() {
		return "common.nav." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether somebody may go there; a place that names no role is for everybody who has
	 * one, and the start is for everybody.
	 */
	boolean openTo(Actor actor) {
		return this == START || (this.roles.isEmpty() && !actor.roles().isEmpty())
				|| this.roles.stream().anyMatch(actor::has);
	}

	/** Whether a page's path lies at or below the place. */
	boolean covers(String path) {
		return path.equals(this.href) || (this != START && path.startsWith(this.href + "/"));
	}

}
