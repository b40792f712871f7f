package se.trygghetspaket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import se.trygghetspaket.config.embedded.DatabaseAccounts;
import se.trygghetspaket.config.embedded.Durability;
import se.trygghetspaket.config.embedded.EmbeddedServer;

/**
 * One PostgreSQL server for all tests of this JVM: a container where a Docker engine
 * answers, embedded otherwise. Gone, with its files, when the JVM ends.
 */
record TestServer(JdbcConnectionDetails application, FlywayConnectionDetails owner, DataSource superuser) {

	private static final String IMAGE = "postgres:18";

	private static final String PASSWORD = "test";

	/** Started by the first test that asks. */
	static TestServer instance() {
		return Holder.INSTANCE;
	}

	private static TestServer start() {
		return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
	}

	@SuppressWarnings("resource") // lives until the JVM ends; Testcontainers removes it
	private static TestServer container() {
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
			.withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=sv-SE --locale=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "lock_timeout=30s");
		container.start();
		try {
			DatabaseAccounts.create(dataSource(container, container.getDatabaseName()), PASSWORD);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		DataSource superuser = dataSource(container, DatabaseAccounts.DATABASE);
		String url = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/"
				+ DatabaseAccounts.DATABASE;
		return new TestServer(new ContainerApplication(url), new ContainerOwner(url), superuser);
	}

	private static DataSource dataSource(PostgreSQLContainer container, String database) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setServerNames(new String[] { container.getHost() });
		source.setPortNumbers(new int[] { container.getFirstMappedPort() });
		source.setDatabaseName(database);
		source.setUser(container.getUsername());
		source.setPassword(container.getPassword());
		return source;
	}

	private static TestServer embedded() {
		Path directory = Path.of("target", "test-database");
		EmbeddedServer server = EmbeddedServer.start(directory, Durability.THROWAWAY);
		// After all contexts have been closed, so that none loses its connections first.
		SpringApplication.getShutdownHandlers().add(() -> {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return new TestServer(server.application(), server.owner(), server.superuser());
	}

	private record ContainerApplication(String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return DatabaseAccounts.APPLICATION;
		}

		@Override
		public String getPassword() {
			return PASSWORD;
		}

	}

	private record ContainerOwner(String getJdbcUrl) implements FlywayConnectionDetails {

		@Override
		public String getUsername() {
			return DatabaseAccounts.OWNER;
		}

		@Override
		public String getPassword() {
			return PASSWORD;
		}

	}

	private static final class Holder {

		static final TestServer INSTANCE = start();

	}

}
