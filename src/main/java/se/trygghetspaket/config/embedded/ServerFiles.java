package se.trygghetspaket.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The files of one embedded server, all below one directory. The data directory is named
 * after the major version of PostgreSQL, since one version cannot read another's.
 */
final class ServerFiles {

	static final int MAJOR_VERSION = 18;

	private static final String NAME = "postgres-" + MAJOR_VERSION;

	private final Path directory;

	ServerFiles(Path directory) {
		try {
			this.directory = createPrivate(directory).toRealPath();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException("Katalogen " + directory.toAbsolutePath() + " kan inte skapas: " + ex,
					"Starta från en katalog där du får skriva, eller ange en annan med trygghetspaket.data-directory.",
					ex);
		}
	}

	/**
	 * Nobody else's business: the programs that are run and the database's log lie here.
	 */
	private static Path createPrivate(Path directory) throws IOException {
		if (isPosix(directory) && !Files.exists(directory)) {
			return Files.createDirectories(directory,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
		return Files.createDirectories(directory);
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	Path data() {
		return this.directory.resolve(NAME);
	}

	Path binaries() {
		return this.directory.resolve("postgres-binaries");
	}

	Path log() {
		return this.directory.resolve(NAME + ".log");
	}

	Path passwordFile() {
		return this.directory.resolve(NAME + ".password");
	}

	private Path lockFile() {
		return this.directory.resolve(NAME + ".lock");
	}

	/**
	 * Written last of all when the database has been created, so that a half-made one is
	 * recognised.
	 */
	private Path completeMark() {
		return data().resolve("trygghetspaket-complete");
	}

	/**
	 * Takes the directory for this process until the channel is closed.
	 * @throws EmbeddedDatabaseException if another running instance has it
	 */
	FileChannel lock() throws IOException {
		FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new EmbeddedDatabaseException(
					"En annan instans av Trygghetspaket använder redan databasen i " + this.directory + ".",
					"Stoppa den andra instansen, eller starta den här med en egen databas: ange SPRING_DATASOURCE_URL, "
							+ "eller en annan katalog med trygghetspaket.data-directory.",
					null);
		}
		return channel;
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/**
	 * Moves a database whose creation was interrupted out of the way; nothing has ever
	 * been stored in it.
	 */
	void setAsideHalfMade() throws IOException {
		if (Files.exists(data()) && !isComplete()) {
			Path aside = Files.createTempDirectory(this.directory, NAME + "-halvfardig-");
			Files.move(data(), aside.resolve(NAME));
		}
	}

	void deleteData() throws IOException {
		FileSystemUtils.deleteRecursively(data());
	}

	boolean isComplete() {
		return Files.exists(completeMark());
	}

	void markComplete() throws IOException {
		if (!isComplete()) {
			Files.writeString(completeMark(), "");
		}
	}

	/**
	 * The password of the accounts on this server, made once and readable by this user
	 * only.
	 */
	String password() throws IOException {
		if (Files.exists(passwordFile())) {
			return Files.readString(passwordFile()).strip();
		}
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		if (isPosix(passwordFile())) {
			Files.createFile(passwordFile(),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		String password = HexFormat.of().formatHex(random);
		Files.writeString(passwordFile(), password);
		return password;
	}

	/**
	 * The last lines that the server wrote, for a person who wonders why it did not
	 * start.
	 */
	String logTail() {
		if (!Files.exists(log())) {
			return "";
		}
		try {
			List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().toList();
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
