package se.trygghetspaket.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Handbokens bilder")
class HandbookTextTest {

	private static final long LARGEST = 120 * 1024;

	private static final Pattern SHOWN = Pattern.compile("bilder/([\\w-]+)\\.png");

	@Test
	@DisplayName("tas alla av provkörningen, finns alla, och visas alla i handboken eller README")
	void everyPicture() throws IOException {
		Set<String> taken = HandbookPicture.all().stream().map(HandbookPicture::name).collect(set());
		assertThat(files()).as("the pictures in %s, and the rows of handbok-bilder.csv", HandbookPicture.DIRECTORY)
			.isEqualTo(taken);
		assertThat(shown()).as("the pictures that the texts show, and the rows of handbok-bilder.csv").isEqualTo(taken);
	}

	@Test
	@DisplayName("är högst 120 kB")
	void small() throws IOException {
		for (HandbookPicture picture : HandbookPicture.all()) {
			assertThat(Files.size(picture.file())).as(picture.file().toString()).isLessThanOrEqualTo(LARGEST);
		}
	}

	private static Set<String> files() throws IOException {
		try (Stream<Path> files = Files.list(HandbookPicture.DIRECTORY)) {
			return files.map((file) -> file.getFileName().toString().replaceFirst("\\.png$", "")).collect(set());
		}
	}

	private static Set<String> shown() throws IOException {
		try (Stream<Path> texts = Files.walk(Path.of("src", "docs", "handbok"))) {
			List<Path> all = Stream.concat(Stream.of(Path.of("README.md")), texts)
				.filter((file) -> file.toString().endsWith(".md"))
				.toList();
			Set<String> names = new TreeSet<>();
			for (Path text : all) {
				SHOWN.matcher(Files.readString(text))
					.results()
					.map((MatchResult found) -> found.group(1))
					.forEach(names::add);
			}
			return names;
		}
	}

	private static Collector<String, ?, TreeSet<String>> set() {
		return Collectors.toCollection(TreeSet::new);
	}

}
