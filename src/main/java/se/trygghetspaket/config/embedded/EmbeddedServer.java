package se.trygghetspaket.config.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL server that belongs to this process. Data stays when it is closed,
 * and when the process is killed: the next start stops the server that was left behind
 * and takes over.
 */
public final class EmbeddedServer implements AutoCloseable {

	private static final Duration START_PATIENCE = Duration.ofSeconds(30);

	private final EmbeddedPostgres postgres;

	private final FileChannel lock;

	private final String password;

	private final ServerFiles files;

	private final Durability durability;

	private EmbeddedServer(EmbeddedPostgres postgres, FileChannel lock, String password, ServerFiles files,
			Durability durability) {
		this.postgres = postgres;
		this.lock = lock;
		this.password = password;
		this.files = files;
		this.durability = durability;
	}

	/**
	 * Starts the server, creating its database the first time, or every time if it is
	 * thrown away.
	 * @param directory where everything of this server is kept
	 * @throws EmbeddedDatabaseException if it cannot be started, with the way out
	 */
	public static EmbeddedServer start(Path directory, Durability durability) {
		RootUser.refuseWhereServerCannotRun(LinuxUtils.isUnshareAvailable());
		ServerFiles files = new ServerFiles(directory);
		try {
			FileChannel lock = files.lock();
			try {
				return start(files, durability, lock);
			}
			catch (Exception | ExceptionInInitializerError ex) {
				new OrphanServer(files).stop();
				lock.close();
				throw ex;
			}
		}
		catch (EmbeddedDatabaseException ex) {
			throw ex;
		}
		catch (Exception | ExceptionInInitializerError ex) {
			throw new EmbeddedDatabaseException(
					"Den inbyggda databasen i " + directory.toAbsolutePath() + " startar inte: " + ex.getMessage()
							+ "\n" + files.logTail(),
					"Läs " + files.log() + ", eller använd en egen databas: ange SPRING_DATASOURCE_URL.", ex);
		}
	}

	private static EmbeddedServer start(ServerFiles files, Durability durability, FileChannel lock)
			throws IOException, SQLException {
		new OrphanServer(files).stop();
		files.setAsideHalfMade();
		if (durability == Durability.THROWAWAY) {
			files.deleteData();
		}
		String password = files.password();
		EmbeddedPostgres postgres = builder(files, durability, password).start();
		DatabaseAccounts.create(postgres.getPostgresDatabase(), password);
		files.markComplete();
		return new EmbeddedServer(postgres, lock, password, files, durability);
	}

	private static EmbeddedPostgres.Builder builder(ServerFiles files, Durability durability, String password)
			throws IOException {
		Files.deleteIfExists(files.log());
		ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(files.log().toFile());
		return EmbeddedPostgres.builder()
			.setDataDirectory(files.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setOverrideWorkingDirectory(files.binaries().toFile())
			.setPGStartupWait(START_PATIENCE)
			.setOutputRedirector(log)
			// Become --options of initdb, after "-A trust", which the later option
			// replaces.
			.setLocaleConfig("locale-provider", "icu")
			.setLocaleConfig("icu-locale", "sv-SE")
			.setLocaleConfig("locale", isLinux() ? "C.UTF-8" : "C")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", files.passwordFile().toString())
			.setConnectConfig("password", password)
			// Come after "-F" on the command line, which the later option replaces.
			.setServerConfig("fsync", durability.setting())
			.setServerConfig("synchronous_commit", durability.setting())
			.setServerConfig("full_page_writes", durability.setting())
			// Two sessions that wait for each other through one thread are no deadlock to
			// the server.
			.setServerConfig("lock_timeout", "30s")
			// No socket file in /tmp: the server answers on localhost only.
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("max_connections", "100");
	}

	private static boolean isLinux() {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
	}

	/** How the application connects. */
	public JdbcConnectionDetails application() {
		return new ApplicationConnection(url(), this.password);
	}

	/** How the migrations connect. */
	public FlywayConnectionDetails owner() {
		return new OwnerConnection(url(), this.password);
	}

	/** The superuser in the product's database: for tests and for looking around. */
	public DataSource superuser() {
		return this.postgres.getDatabase("postgres", DatabaseAccounts.DATABASE);
	}

	private String url() {
		return "jdbc:postgresql://localhost:" + this.postgres.getPort() + "/" + DatabaseAccounts.DATABASE;
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
		if (this.durability == Durability.THROWAWAY) {
			this.files.deleteData();
		}
		this.lock.close();
	}

	private record ApplicationConnection(String url, String password) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return DatabaseAccounts.APPLICATION;
		}

		@Override
		public String getPassword() {
			return this.password;
		}

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

	}

	private record OwnerConnection(String url, String password) implements FlywayConnectionDetails {

		@Override
		public String getUsername() {
			return DatabaseAccounts.OWNER;
		}

		@Override
		public String getPassword() {
			return this.password;
		}

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

	}

}
