package se.trygghetspaket.web;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Menyn")
class NavigationTest {

	@Test
	@DisplayName("leder bara dit rollen får gå")
	void showsWhatRoleMayOpen() {
		assertThat(places()).containsExactly("/");
		assertThat(places(Role.LASARE)).containsExactly("/", "/arenden", "/paket");
		assertThat(places(Role.HANDLAGGARE)).containsExactly("/", "/arenden", "/paket", "/inlasning");
		assertThat(places(Role.ADMINISTRATOR)).containsExactly("/", "/arenden", "/paket", "/anvandare",
				"/installningar");
		assertThat(places(Role.NAMNDSEKRETERARE)).containsExactly("/", "/arenden", "/sammantraden", "/paket");
		assertThat(places(Role.EKONOM)).containsExactly("/", "/arenden", "/paket", "/ekonomi");
		assertThat(places(Role.HANDLAGGARE, Role.ADMINISTRATOR)).hasSize(6);
	}

	@Test
	@DisplayName("märker ut var man är, också på en undersida")
	void marksCurrentPlace() {
		assertThat(current("/")).containsExactly("/");
		assertThat(current("/arenden/7/fordelning")).containsExactly("/arenden");
		assertThat(current("/paketet")).isEmpty();
	}

	private static List<String> places(Role... roles) {
		return shell("/", roles).places().stream().map(Shell.Place::href).toList();
	}

	private static List<String> current(String path) {
		return shell(path, Role.LASARE).places().stream().filter(Shell.Place::current).map(Shell.Place::href).toList();
	}

	private static Shell shell(String path, Role... roles) {
		return Shell.of(new Actor(new UserRef(1, "Test"), Set.of(roles)), path);
	}

}
