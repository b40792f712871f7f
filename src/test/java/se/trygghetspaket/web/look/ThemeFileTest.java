package se.trygghetspaket.web.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Temat")
class ThemeFileTest {

	private static final Path CSS = Path.of("src/main/resources/static/css");

	/** The memo's sheet stands in exported files too, where there is no theme. */
	private static final Set<String> OWN_COLOURS = Set.of("tema.css", "dokument.css");

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\(");

	private static final Pattern USED = Pattern.compile("var\\((--tp-[a-z0-9-]+)");

	private static final Pattern DEFINED = Pattern.compile("(--tp-[a-z0-9-]+)\\s*:");

	@Test
	@DisplayName("är det enda stället där stilmallarna nämner en färg")
	void coloursInOneFile() throws IOException {
		for (Path file : files()) {
			if (!OWN_COLOURS.contains(file.getFileName().toString())) {
				assertThat(COLOUR.matcher(Files.readString(file)).results().map(MatchResult::group)).as(file.toString())
					.isEmpty();
			}
		}
	}

	@Test
	@DisplayName("har varje variabel som stilmallarna använder")
	void everyVariable() throws IOException {
		String all = files().stream().map(ThemeFileTest::read).collect(Collectors.joining());
		Set<String> used = found(USED, all);
		used.removeAll(found(DEFINED, all));
		assertThat(used).isEmpty();
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((each) -> each.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(CSS)) {
			return files.filter((file) -> file.toString().endsWith(".css")).toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
