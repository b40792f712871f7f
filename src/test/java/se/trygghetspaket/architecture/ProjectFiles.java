package se.trygghetspaket.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, read as text. Tests run in the project's top directory. */
final class ProjectFiles {

	static final Path MAIN_JAVA = Path.of("src", "main", "java");

	static final Path TEST_JAVA = Path.of("src", "test", "java");

	static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Pattern COMMENT_OR_LITERAL = Pattern
		.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

	private ProjectFiles() {
	}

	/**
	 * All files with the ending below the directory, in a fixed order; none if there is
	 * no such directory.
	 */
	static List<Path> find(Path directory, String ending) {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of a file, which must be UTF-8. */
	static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " is not readable as UTF-8", ex);
		}
	}

	/** A Java source without comments and without what stands between quotes. */
	static String codeOnly(Path file) {
		return COMMENT_OR_LITERAL.matcher(read(file)).replaceAll(" ");
	}

}
