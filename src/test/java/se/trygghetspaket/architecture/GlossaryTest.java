package se.trygghetspaket.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ordlistan")
class GlossaryTest {

	/**
	 * Two Swedish words that are one without their dots: år or ar, råd or rad, mål or
	 * mal, …
	 */
	private static final Set<String> COLLIDING = Set.of("ar", "rad", "mal", "lan", "far", "ratt");

	private static final Pattern COLLIDING_IDENTIFIER = Pattern.compile("\\b(" + String.join("|", COLLIDING) + ")\\b");

	private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*\\s*\\*?\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

	private static final Glossary GLOSSARY = Glossary.read();

	@Test
	@DisplayName("har varje ord som kärnans typer heter, och ingen rad två gånger")
	void coversTypeNames() {
		assertThat(GLOSSARY.rows()).isNotEmpty().doesNotHaveDuplicates();
		assertThat(ProjectClasses.core()
			.map(JavaClass::getSimpleName)
			.filter((name) -> !GLOSSARY.unknownIn(name).isEmpty())
			.map((name) -> name + ": " + GLOSSARY.unknownIn(name))).as("types with words that the list lacks")
			.isEmpty();
	}

	@Test
	@DisplayName("har varje konstant i kärnans uppräkningar")
	void coversConstants() {
		assertThat(ProjectClasses.core()
			.filter(JavaClass::isEnum)
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.getModifiers().contains(JavaModifier.ENUM))
			.filter((field) -> !GLOSSARY.knowsConstant(field.getName()))
			.map(JavaField::getFullName)).as("constants that the list lacks").isEmpty();
	}

	@Test
	@DisplayName("ger den första meningen i Javadoc för varje typ med svenskt namn")
	void javadocStartsWithTheTerm() {
		assertThat(sourcesOfCore()).allSatisfy((source) -> {
			String name = source.getFileName().toString().replace(".java", "");
			Optional<Glossary.Row> row = GLOSSARY.rows()
				.stream()
				.filter((candidate) -> candidate.code().equals(name) && candidate.isSwedishNamed())
				.findFirst();
			if (row.isPresent()) {
				assertThat(firstJavadoc(source)).as("the Javadoc of %s", name)
					.startsWithIgnoringCase(row.get().plainTerm() + ":");
			}
		});
	}

	@Test
	@DisplayName("tillåter inga namn som betyder två saker utan sina prickar")
	void noCollidingIdentifiers() {
		List<Path> sources = ProjectFiles.find(ProjectFiles.MAIN_JAVA, ".java");
		assertThat(sources).filteredOn((source) -> !isContract(source))
			.allSatisfy((source) -> assertThat(ProjectFiles.codeOnly(source)).as(source.toString())
				.doesNotContainPattern(COLLIDING_IDENTIFIER));
	}

	/** The keys of the API are given by its contract. */
	private static boolean isContract(Path source) {
		return source.startsWith(ProjectFiles.MAIN_JAVA.resolve(Path.of("se", "trygghetspaket", "api")));
	}

	private static List<Path> sourcesOfCore() {
		return ProjectFiles.find(ProjectFiles.MAIN_JAVA, ".java")
			.stream()
			.filter((source) -> ProjectClasses.isCore(source.getParent().toString().replaceAll("[/\\\\]", ".")))
			.toList();
	}

	private static String firstJavadoc(Path source) {
		Matcher javadoc = FIRST_SENTENCE.matcher(ProjectFiles.read(source));
		return javadoc.find() ? javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ") : "";
	}

}
