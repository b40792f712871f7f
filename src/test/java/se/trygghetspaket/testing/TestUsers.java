package se.trygghetspaket.testing;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;

/** Accounts for tests that call services: stored, but nobody can sign in as them. */
public final class TestUsers {

	private final JdbcClient jdbc;

	public TestUsers(TestDatabase database) {
		this.jdbc = database.superuser();
	}

	/** A new account with these roles. */
	public Actor create(String name, Role... roles) {
		long id = this.jdbc.sql("""
				insert into app_user (username, name, password_hash)
				values ('test-' || nextval(pg_get_serial_sequence('app_user', 'id')), :name, '{noop}!') returning id
				""").param("name", name).query(Long.class).single();
		for (Role role : roles) {
			this.jdbc.sql("insert into user_role (user_id, role) values (:id, :role)")
				.param("id", id)
				.param("role", role.name())
				.update();
		}
		return new Actor(new UserRef(id, name), Set.of(roles));
	}

}
