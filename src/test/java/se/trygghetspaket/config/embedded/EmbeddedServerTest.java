package se.trygghetspaket.config.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Den inbyggda databasen")
class EmbeddedServerTest {

	@TempDir
	private Path directory;

	private Process otherApplication;

	@AfterEach
	void stopEverything() throws IOException, InterruptedException {
		if (this.otherApplication != null) {
			this.otherApplication.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		}
		new OrphanServer(new ServerFiles(this.directory)).stop();
	}

	@Test
	@DisplayName("är stängd för en andra instans, överlever kill -9 och fortsätter där den slutade, med allt på disk")
	void survivesKill() throws Exception {
		startOtherApplication();
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> EmbeddedServer.start(this.directory, Durability.DURABLE))
			.withMessageContaining("En annan instans av Trygghetspaket använder redan databasen i")
			.satisfies((ex) -> assertThat(ex.action()).contains("SPRING_DATASOURCE_URL"));

		this.otherApplication.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		ProcessHandle orphan = new OrphanServer(new ServerFiles(this.directory)).find().orElseThrow();
		assertThat(orphan.isAlive()).isTrue();

		try (EmbeddedServer server = EmbeddedServer.start(this.directory, Durability.DURABLE)) {
			JdbcClient database = JdbcClient.create(server.superuser());
			assertThat(database.sql("select text from kept").query(String.class).single()).isEqualTo("åäö");
			assertThat(setting(database, "fsync")).isEqualTo("on");
			assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(database, "full_page_writes")).isEqualTo("on");
			assertThat(setting(database, "server_version")).startsWith(ServerFiles.MAJOR_VERSION + ".");
			assertThat(database.sql("select count(*) from pg_stat_activity where pid = ?")
				.param((int) orphan.pid())
				.query(Integer.class)
				.single()).isZero();
		}
		assertThat(new OrphanServer(new ServerFiles(this.directory)).find()).isEmpty();
		assertThat(this.directory.resolve("postgres-18/postmaster.pid")).doesNotExist();
	}

	@Test
	@DisplayName("tar inte ett främmande program för sin server när processnumret har återanvänts")
	void foreignProcessIsLeftAlone() throws IOException {
		ServerFiles files = new ServerFiles(this.directory);
		Files.createDirectories(files.data());
		Path pidFile = files.data().resolve("postmaster.pid");
		Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + files.data() + "\n");
		OrphanServer orphan = new OrphanServer(files);

		assertThat(orphan.find()).isEmpty();
		orphan.stop();

		assertThat(pidFile).doesNotExist();
		assertThat(ProcessHandle.current().isAlive()).isTrue();
	}

	@Test
	@DisplayName("lägger en databas som aldrig blev färdig åt sidan i stället för att starta på den")
	void halfMadeIsSetAside() throws IOException {
		ServerFiles files = new ServerFiles(this.directory);
		Files.createDirectories(files.data());
		Files.writeString(files.data().resolve("PG_VERSION"), "18");

		files.setAsideHalfMade();

		assertThat(files.data()).doesNotExist();
		try (var children = Files.walk(this.directory, 3)) {
			assertThat(children).anyMatch((path) -> path.endsWith("postgres-18/PG_VERSION"));
		}
	}

	@Test
	@DisplayName("vägrar på ett begripligt sätt när den inte kan köras som root")
	void rootWithoutNamespace() {
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> RootUser.refuse(true, false))
			.withMessageContaining("root")
			.satisfies((ex) -> assertThat(ex.action()).contains("vanlig användare", "SPRING_DATASOURCE_URL"));
		RootUser.refuse(true, true);
		RootUser.refuse(false, false);
	}

	private static String setting(JdbcClient database, String name) {
		return database.sql("select current_setting(?)").param(name).query(String.class).single();
	}

	private void startOtherApplication() throws IOException {
		this.otherApplication = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), OtherApplication.class.getName(),
				this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(this.otherApplication.getInputStream(), StandardCharsets.UTF_8));
		String line = output.readLine();
		while (line != null && !line.equals(OtherApplication.READY)) {
			line = output.readLine();
		}
		assertThat(line).isEqualTo(OtherApplication.READY);
	}

	/** Stores something and waits to be killed. */
	static final class OtherApplication {

		static final String READY = "ready";

		private OtherApplication() {
		}

		public static void main(String[] args) throws InterruptedException {
			@SuppressWarnings("resource") // is to be killed
			EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]), Durability.DURABLE);
			JdbcClient database = JdbcClient.create(server.superuser());
			database.sql("create table kept (text text)").update();
			database.sql("insert into kept values ('åäö')").update();
			System.out.println(READY);
			Thread.sleep(TimeUnit.MINUTES.toMillis(5));
		}

	}

}
