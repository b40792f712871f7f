package se.trygghetspaket.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * A row of {@code handbok-bilder.csv}, which says what its columns mean.
 *
 * @param width in pixels
 */
record HandbookPicture(String name, String username, String address, int width) {

	static final Path DIRECTORY = Path.of("src", "docs", "handbok", "bilder");

	static List<HandbookPicture> all() {
		try {
			return new ClassPathResource("handbok-bilder.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.stream(line.split(";", -1)).map(String::strip).toList())
				.map((row) -> new HandbookPicture(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path file() {
		return DIRECTORY.resolve(this.name + ".png");
	}

}
