package se.trygghetspaket.config.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that lost its application, for example to {@code kill -9}, and still holds the
 * data directory. Call only with the directory locked: then no living application can be
 * its owner.
 */
final class OrphanServer {

	private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ServerFiles files;

	OrphanServer(ServerFiles files) {
		this.files = files;
	}

	private Path pidFile() {
		return this.files.data().resolve("postmaster.pid");
	}

	/**
	 * Stops the server, if there is one, so that the directory is free. Its data is kept.
	 */
	void stop() throws IOException {
		Optional<ProcessHandle> process = find();
		if (process.isPresent()) {
			log.warn("En kvarlämnad PostgreSQL (process {}) stoppas", process.get().pid());
			stop(process.get());
		}
		// What is left is stale: the id may by now belong to another program, which
		// PostgreSQL would take for a server.
		Files.deleteIfExists(pidFile());
	}

	Optional<ProcessHandle> find() throws IOException {
		if (!Files.exists(pidFile())) {
			return Optional.empty();
		}
		Optional<String> first = Files.readString(pidFile()).lines().findFirst();
		return first.map(String::strip)
			.filter((line) -> line.matches("\\d+"))
			.flatMap((line) -> ProcessHandle.of(Long.parseLong(line)))
			.filter(this::isOurServer);
	}

	private boolean isOurServer(ProcessHandle process) {
		String command = process.info().command().orElse("");
		if (!command.endsWith("postgres") && !command.endsWith("postgres.exe")) {
			return false;
		}
		Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
		try {
			return workingDirectory.toRealPath().equals(this.files.data());
		}
		catch (IOException ex) {
			// No /proc here: it is ours if its program lies where only we unpack it.
			return Path.of(command).startsWith(this.files.binaries());
		}
	}

	private void stop(ProcessHandle process) throws IOException {
		requestFastShutdown(process);
		if (!isGoneWithin(process, PATIENCE)) {
			// Safe for the data: what was committed is in the write-ahead log and is
			// replayed at the next start.
			process.destroyForcibly();
			isGoneWithin(process, PATIENCE);
		}
	}

	/**
	 * SIGINT closes sessions and stops; Java can only send SIGTERM, which waits for every
	 * session to end.
	 */
	private static void requestFastShutdown(ProcessHandle process) throws IOException {
		if (System.getProperty("os.name").startsWith("Windows")) {
			process.destroyForcibly();
		}
		else {
			new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
		}
	}

	/**
	 * A dead process that nobody has collected still counts as alive, so the file it
	 * removes last counts too.
	 */
	private boolean isGoneWithin(ProcessHandle process, Duration time) {
		long deadline = System.nanoTime() + time.toNanos();
		while (process.isAlive() && Files.exists(pidFile())) {
			if (System.nanoTime() > deadline) {
				return false;
			}
			sleep();
		}
		return true;
	}

	private static void sleep() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
