package se.trygghetspaket.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver on this machine; nothing is downloaded. */
final class Programs {

	static final String MISSING = "No Chromium with its chromedriver was found. Install both (apt-get install chromium "
			+ "chromium-driver), or say where they are with -De2e.chromium=PATH -De2e.chromedriver=PATH.";

	private static final List<String> BROWSERS = List.of("chromium", "google-chrome", "google-chrome-stable",
			"chromium-browser", "chrome");

	private static final List<String> DRIVERS = List.of("chromedriver");

	private Programs() {
	}

	static boolean found() {
		return find("e2e.chromium", BROWSERS).isPresent() && find("e2e.chromedriver", DRIVERS).isPresent();
	}

	static Path browser() {
		return find("e2e.chromium", BROWSERS).orElseThrow(() -> new IllegalStateException(MISSING));
	}

	static Path driver() {
		return find("e2e.chromedriver", DRIVERS).orElseThrow(() -> new IllegalStateException(MISSING));
	}

	private static Optional<Path> find(String property, List<String> names) {
		String told = System.getProperty(property, "");
		if (!told.isEmpty()) {
			return Optional.of(Path.of(told)).filter(Files::isExecutable);
		}
		return names.stream().flatMap(Programs::everywhere).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> everywhere(String name) {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream
			.concat(Arrays.stream(path.split(File.pathSeparator)).filter((directory) -> !directory.isBlank()),
					Stream.of("/usr/bin", "/usr/lib/chromium"))
			.flatMap((directory) -> Stream.of(Path.of(directory, name), Path.of(directory, name + ".exe")));
	}

}
