package se.trygghetspaket.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a file in LibreOffice without a window and saves it as another. */
final class LibreOffice {

	private static final int SECONDS = 120;

	private final Path program;

	private LibreOffice(Path program) {
		this.program = program;
	}

	/** The one on this machine's path, in a list that is empty where there is none. */
	static List<LibreOffice> find() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, "soffice"))
			.filter(Files::isExecutable)
			.limit(1)
			.map(LibreOffice::new)
			.toList();
	}

	/** Whether it can open tables; without its part Calc it opens texts only. */
	boolean opensTables(Path folder) throws IOException, InterruptedException {
		Path table = Files.writeString(folder.resolve("probe.csv"), "a\n1\n");
		return Files.exists(convert(folder, "xlsx", table).resolve("probe.xlsx"));
	}

	/**
	 * Saves files as others with the same names; what it cannot open it passes over.
	 * @param folder where the files are, and where a folder {@code out} is made for what
	 * comes of them
	 * @param filter what to save as, as the program has it
	 */
	Path convert(Path folder, String filter, Path... files) throws IOException, InterruptedException {
		Path out = folder.resolve("out");
		List<String> command = Stream
			.concat(Stream.of(this.program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
					"--headless", "--norestore", "--convert-to", filter, "--outdir", out.toString()),
					Stream.of(files).map(Path::toString))
			.toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log.txt").toFile())
			.start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice took more than " + SECONDS + " seconds");
		}
		return out;
	}

}
