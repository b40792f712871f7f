package se.trygghetspaket.config.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL refuses to run as root. On Linux a user namespace is a way around that,
 * where the machine allows one.
 */
final class RootUser {

	private RootUser() {
	}

	/**
	 * Says so before anything is tried, since the server's own words come too late and in
	 * a log.
	 * @throws EmbeddedDatabaseException if this process is root and has no namespace to
	 * run the server in
	 */
	static void refuseWhereServerCannotRun(boolean namespaceAvailable) {
		refuse(isRoot(), namespaceAvailable);
	}

	static void refuse(boolean root, boolean namespaceAvailable) {
		if (root && !namespaceAvailable) {
			throw new EmbeddedDatabaseException(
					"Den inbyggda databasen kan inte köras som root här: kommandot unshare saknas eller är inte tillåtet.",
					"Starta som en vanlig användare, eller använd en egen databas: ange SPRING_DATASOURCE_URL.", null);
		}
	}

	private static boolean isRoot() {
		try {
			return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return "root".equals(System.getProperty("user.name"));
		}
	}

}
