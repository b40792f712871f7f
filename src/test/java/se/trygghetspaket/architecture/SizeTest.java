package se.trygghetspaket.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Storleken")
class SizeTest {

	@Test
	@DisplayName("på en Javafil är högst 300 rader")
	void javaFiles() {
		List<Path> files = new ArrayList<>(ProjectFiles.find(ProjectFiles.MAIN_JAVA, ".java"));
		files.addAll(ProjectFiles.find(ProjectFiles.TEST_JAVA, ".java"));
		assertThat(files).isNotEmpty();
		assertThat(longerThan(300, files)).isEmpty();
	}

	@Test
	@DisplayName("på en mall är högst 150 rader")
	void templates() {
		assertThat(longerThan(150, ProjectFiles.find(ProjectFiles.RESOURCES.resolve("templates"), ".html"))).isEmpty();
	}

	@Test
	@DisplayName("på ett paket är högst 25 filer")
	void packages() {
		Map<Path, Long> sizes = ProjectFiles.find(Path.of("src"), ".java")
			.stream()
			.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
		assertThat(sizes.entrySet()).filteredOn((size) -> size.getValue() > 25).isEmpty();
	}

	private static Map<Path, Long> longerThan(int limit, List<Path> files) {
		return files.stream()
			.collect(Collectors.toMap(Function.identity(), (file) -> ProjectFiles.read(file).lines().count()))
			.entrySet()
			.stream()
			.filter((size) -> size.getValue() > limit)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
