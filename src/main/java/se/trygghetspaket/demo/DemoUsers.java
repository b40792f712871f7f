package se.trygghetspaket.demo;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.user.UserService;

/** One user a role, named after it. */
@Component
@ConditionalOnBooleanProperty("trygghetspaket.demo")
class DemoUsers {

	private static final String PASSWORD = "demo";

	private static final Map<Role, String> NAMES = Map.of(Role.HANDLAGGARE, "Hanna Ek", Role.EKONOM, "Erik Lund",
			Role.UNDERTECKNARE, DemoMemo.FIRST_SIGNATORY, Role.NAMNDSEKRETERARE, "Nora Sand", Role.ADMINISTRATOR,
			"Adam Holm", Role.LASARE, "Lena Ask");

	private final UserService users;

	DemoUsers(UserService users) {
		this.users = users;
	}

	Map<Role, Actor> create() {
		Map<Role, Actor> actors = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			String username = role.name().toLowerCase(Locale.ROOT);
			String name = Objects.requireNonNull(NAMES.get(role));
			actors.put(role, new Actor(this.users.create(username, name, PASSWORD, Set.of(role)), Set.of(role)));
		}
		return actors;
	}

}
