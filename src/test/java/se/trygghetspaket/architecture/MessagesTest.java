package se.trygghetspaket.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Texterna")
class MessagesTest {

	/**
	 * Enumerations of the core that no person sees: a finding is told by its own text,
	 * and a list shows how it is marked. Everything else has a label for each constant.
	 */
	private static final Set<String> NEVER_SHOWN = Set.of("Regel", "ListMarking", "LineRole");

	/** Keys that Spring looks up by itself when a form cannot be bound. */
	private static final Pattern ASKED_BY_SPRING = Pattern.compile("typeMismatch(\\..+)?");

	private static final Pattern SWEDISH_WORD = Pattern.compile("[\\p{L}]+");

	private static final Messages MESSAGES = Messages.read();

	@Test
	@DisplayName("finns för varje nyckel som en mall eller koden använder")
	void everyUsedKeyExists() {
		Set<String> missing = new TreeSet<>(MessageUse.ofTemplates().keys());
		missing.addAll(MessageUse.ofCode().keys());
		missing.removeAll(MESSAGES.texts().keySet());
		assertThat(missing).as("keys without a text").isEmpty();
		assertThat(MessageUse.ofTemplates().prefixes())
			.allMatch((prefix) -> MESSAGES.texts().keySet().stream().anyMatch((key) -> key.startsWith(prefix)));
	}

	@Test
	@DisplayName("finns för varje konstant i kärnans uppräkningar")
	void everyConstantHasALabel() {
		Set<String> missing = labelKeys();
		missing.removeAll(MESSAGES.texts().keySet());
		assertThat(missing).as("constants without a label").isEmpty();
	}

	@Test
	@DisplayName("används alla")
	void everyTextIsUsed() {
		Set<String> unused = new TreeSet<>(MESSAGES.texts().keySet());
		Set<String> labels = labelKeys();
		unused.removeIf((key) -> labels.contains(key.replaceFirst("\\.[a-z]+$", "")));
		unused.removeAll(MessageUse.ofTemplates().keys());
		Set<String> prefixes = MessageUse.prefixesOfCode();
		prefixes.addAll(MessageUse.ofTemplates().prefixes());
		unused.removeIf((key) -> prefixes.stream().anyMatch(key::startsWith));
		Set<String> literals = MessageUse.literalsOfCode();
		unused.removeIf((key) -> literals.contains(key) || literals.contains("{" + key + "}"));
		unused.removeIf((key) -> ASKED_BY_SPRING.matcher(key).matches());
		assertThat(unused).as("texts that nothing shows").isEmpty();
	}

	@Test
	@DisplayName("står en gång var, i filen för sin funktion, och filen är känd av programmet")
	void keysAreInTheirPlace() {
		assertThat(MESSAGES.mistakes()).isEmpty();
		String settings = ProjectFiles.read(ProjectFiles.RESOURCES.resolve("application.yaml"));
		assertThat(MESSAGES.bundles()).allSatisfy((bundle) -> assertThat(settings).contains("messages/" + bundle));
	}

	@Test
	@DisplayName("är skrivna med å, ä och ö")
	void swedishLetters() {
		Map<String, String> suspects = new TreeMap<>();
		Set<String> withoutDots = Glossary.read()
			.rows()
			.stream()
			.map(Glossary.Row::plainTerm)
			.filter((term) -> !Glossary.asAscii(term).equalsIgnoreCase(term))
			.map(Glossary::asAscii)
			.collect(Collectors.toSet());
		MESSAGES.texts().forEach((key, text) -> {
			boolean broken = text.matches("(?s).*[\\uFFFDÃÂ\\u0300-\\u036F].*");
			boolean undotted = SWEDISH_WORD.matcher(text.toLowerCase().replaceAll("\\{\\{.*?\\}\\}", ""))
				.results()
				.anyMatch((word) -> withoutDots.contains(word.group()));
			if (broken || undotted) {
				suspects.put(key, text);
			}
		});
		assertThat(suspects).isEmpty();
	}

	@Test
	@DisplayName("står inte i mallarna, och mallarna har varken skript eller stil")
	void templatesHaveNoTextOfTheirOwn() {
		List<String> offences = ProjectFiles.find(ProjectFiles.RESOURCES.resolve("templates"), ".html")
			.stream()
			.flatMap((file) -> TemplateTexts.offences(file.toString(), ProjectFiles.read(file)).stream())
			.toList();
		assertThat(offences).isEmpty();
	}

	@Test
	@DisplayName("finns för varje slag av belopp i löpande text, med och utan namn")
	void everyMeaningHasItsText() {
		assertThat(MESSAGES.texts().keySet()).containsAll(Stream.of(Meaning.Kind.values())
			.map((kind) -> "granskning.belopp." + kind)
			.flatMap((key) -> Stream.of(key, key + ".named"))
			.toList());
	}

	private static Set<String> labelKeys() {
		return ProjectClasses.core()
			.filter((type) -> type.isEnum() && !NEVER_SHOWN.contains(type.getSimpleName()))
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.getModifiers().contains(JavaModifier.ENUM))
			.map(MessagesTest::labelKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String labelKey(JavaField constant) {
		return constant.getOwner().getSimpleName() + "." + constant.getName();
	}

}
