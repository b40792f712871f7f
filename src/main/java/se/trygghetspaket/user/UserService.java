package se.trygghetspaket.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;

/** The accounts and the roles they hold. */
@Service
@Transactional
public class UserService {

	private static final String ACCOUNTS = """
			select u.id, u.username, u.name, u.password_hash, u.enabled,
				array(select r.role from user_role r where r.user_id = u.id) as roles
			from app_user u
			""";

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	UserService(JdbcClient jdbc, PasswordEncoder encoder) {
		this.jdbc = jdbc;
		this.encoder = encoder;
	}

	/**
	 * Creates an account.
	 * @param username lower-case letters, digits and {@code . _ @ -}
	 * @param password in clear, stored only as a hash
	 */
	public UserRef create(String username, String name, String password, Set<Role> roles) {
		long id = this.jdbc
			.sql("insert into app_user (username, name, password_hash) values (:username, :name, :hash) returning id")
			.param("username", username)
			.param("name", name)
			.param("hash", this.encoder.encode(password))
			.query(Long.class)
			.single();
		for (Role role : roles) {
			this.jdbc.sql("insert into user_role (user_id, role) values (:id, :role)")
				.param("id", id)
				.param("role", role.name())
				.update();
		}
		return new UserRef(id, name);
	}

	/** The one who acts under a username, with the roles held now. */
	@Transactional(readOnly = true)
	public Optional<Actor> findActor(String username) {
		List<Role> roles = this.jdbc
			.sql("select r.role from user_role r join app_user u on u.id = r.user_id where u.username = :username")
			.param("username", username)
			.query((row, number) -> Role.valueOf(row.getString("role")))
			.list();
		return this.jdbc.sql("select id, name from app_user where username = :username and enabled")
			.param("username", username)
			.query((row, number) -> new Actor(new UserRef(row.getLong("id"), row.getString("name")), Set.copyOf(roles)))
			.optional();
	}

	/** The account behind a username as it is when somebody signs in. */
	@Transactional(readOnly = true)
	Optional<AccountPrincipal> findPrincipal(String username) {
		return this.jdbc.sql(ACCOUNTS + " where u.username = :username")
			.param("username", username)
			.query((row, number) -> new AccountPrincipal(row.getLong("id"), row.getString("username"),
					row.getString("name"), roles(row), row.getBoolean("enabled"), row.getString("password_hash")))
			.optional();
	}

	/**
	 * Every account, by name in Swedish order.
	 * @throws se.trygghetspaket.shared.RoleRequired unless an administrator asks
	 */
	@Transactional(readOnly = true)
	public List<UserAccount> findAll(Actor by) {
		by.require(Role.ADMINISTRATOR);
		return this.jdbc.sql(ACCOUNTS + " order by u.name, u.id")
			.query((row, number) -> new UserAccount(new UserRef(row.getLong("id"), row.getString("name")),
					row.getString("username"), List.copyOf(roles(row)), row.getBoolean("enabled")))
			.list();
	}

	/** The enabled users who hold a role, by name in Swedish order. */
	@Transactional(readOnly = true)
	public List<UserRef> findByRole(Role role) {
		return this.jdbc.sql("""
				select u.id, u.name from app_user u join user_role r on r.user_id = u.id
				where r.role = :role and u.enabled order by u.name, u.id
				""")
			.param("role", role.name())
			.query((row, number) -> new UserRef(row.getLong("id"), row.getString("name")))
			.list();
	}

	/** How many accounts there are. */
	@Transactional(readOnly = true)
	public int count() {
		return this.jdbc.sql("select count(*) from app_user").query(Integer.class).single();
	}

	/** Whether there is any account at all. */
	@Transactional(readOnly = true)
	public boolean any() {
		return this.jdbc.sql("select exists (select 1 from app_user)").query(Boolean.class).single();
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("roles").getArray())
			.map(Role::valueOf)
			.collect(Collectors.toSet());
	}

}
