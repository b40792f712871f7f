package se.trygghetspaket.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Projektets filer")
class RepositoryTest {

	private static final Set<String> TOP = Set.of("pom.xml", "src", "docker-compose.yml", "README.md", ".gitignore",
			"mvnw", "mvnw.cmd", ".mvn", ".ci");

	@Test
	@DisplayName("har en stängd översta nivå")
	void topLevelIsClosed() throws IOException {
		assertThat(names(Path.of(""))).filteredOn((name) -> !isIgnored(name)).isSubsetOf(TOP);
		assertThat(names(Path.of("src"))).isSubsetOf("main", "test", "docs");
		assertThat(names(Path.of("src", "main"))).isSubsetOf("java", "resources", "docker");
		assertThat(names(Path.of("src", "docs"))).isSubsetOf("ordlista.md", "adr", "handbok");
	}

	@Test
	@DisplayName("har beslut med fyra siffror och en kort titel")
	void decisionsAreNumbered() throws IOException {
		assertThat(names(Path.of("src", "docs", "adr"))).allMatch((name) -> name.matches("\\d{4}(-[a-z0-9]+)+\\.md"));
	}

	@Test
	@DisplayName("har en README på högst 120 rader")
	void readmeIsOneScreen() {
		assertThat(ProjectFiles.read(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(120);
	}

	@Test
	@DisplayName("har skript som inte laddar andra skript, eftersom webbläsaren sparar dem under ett namn som följer innehållet")
	void scriptsStandAlone() {
		assertThat(ProjectFiles.find(ProjectFiles.RESOURCES.resolve("static"), ".js"))
			.filteredOn((script) -> ProjectFiles.read(script)
				.matches("(?s).*(\\bfrom\\s*|\\bimport\\s*\\(?\\s*)[\"']\\.{0,2}/.*"))
			.isEmpty();
	}

	private static boolean isIgnored(String name) {
		return name.equals(".git") || ProjectFiles.read(Path.of(".gitignore"))
			.lines()
			.map((line) -> line.replace("/", "").replace(".", "\\.").replace("*", ".*"))
			.anyMatch(name::matches);
	}

	private static Set<String> names(Path directory) throws IOException {
		if (!Files.isDirectory(Path.of("").toAbsolutePath().resolve(directory))) {
			return Set.of();
		}
		try (Stream<Path> entries = Files.list(Path.of("").toAbsolutePath().resolve(directory))) {
			return entries.map((entry) -> entry.getFileName().toString()).collect(Collectors.toSet());
		}
	}

}
