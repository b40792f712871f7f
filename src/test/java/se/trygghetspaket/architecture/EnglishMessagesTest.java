package se.trygghetspaket.architecture;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("De engelska texterna")
class EnglishMessagesTest {

	/** What no page shows: the words of files and of answers to programs are Swedish. */
	private static final Set<String> NEVER_ON_A_PAGE = Set.of("api", "export");

	/** Swedish words that an English text may name, besides the terms of the glossary. */
	private static final Set<String> NAMED = Set.of("öre", "å", "ä", "ö", "år", "årtal");

	/** Texts that give an example of what is printed, which is Swedish. */
	private static final Set<String> WITH_EXAMPLE = Set.of("bilaga.form.title.help", "historia.example.one",
			"omrakning.reason.help", "protokoll.votering.jaText.help", "protokoll.votering.nejText.help",
			"search.miss.text", "search.stop.text", "settings.styles.help");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*\\}\\}");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Pattern WITH_DOTS = Pattern.compile("[\\p{L}]*[åäöÅÄÖ][\\p{L}]*");

	/** Small words that every Swedish sentence has and no English one. */
	private static final Pattern SWEDISH_SENTENCE = Pattern
		.compile("(?i)\\b(och|inte|eller|av|med|det|ett|har|ska|att|som|vid|utan|finns|ingen)\\b");

	private static final Messages SWEDISH = Messages.read();

	private static final Messages ENGLISH = Messages.english();

	@Test
	@DisplayName("finns för varje fil som en sida hämtar text ur, och bara för dem")
	void everyBundle() {
		Set<String> needed = new TreeSet<>(SWEDISH.bundles());
		needed.removeAll(NEVER_ON_A_PAGE);
		assertThat(new TreeSet<>(ENGLISH.bundles())).isEqualTo(needed);
		assertThat(MessageUse.ofTemplates().keys())
			.noneMatch((key) -> NEVER_ON_A_PAGE.stream().anyMatch((bundle) -> key.startsWith(bundle + ".")));
	}

	@Test
	@DisplayName("har samma nycklar som de svenska, var och en i samma fil och en enda gång")
	void sameKeys() {
		Set<String> missing = new TreeSet<>(SWEDISH.texts().keySet());
		missing.removeIf((key) -> NEVER_ON_A_PAGE.stream().anyMatch((bundle) -> key.startsWith(bundle + ".")));
		missing.removeAll(ENGLISH.texts().keySet());
		Set<String> unknown = new TreeSet<>(ENGLISH.texts().keySet());
		unknown.removeAll(SWEDISH.texts().keySet());
		assertThat(missing).as("keys without an English text").isEmpty();
		assertThat(unknown).as("English texts without a Swedish one").isEmpty();
		assertThat(ENGLISH.mistakes()).isEmpty();
	}

	@Test
	@DisplayName("nämner det som de svenska nämner, och böjer efter antal där de gör det")
	void samePlaceholders() {
		Map<String, String> different = new TreeMap<>();
		ENGLISH.texts().forEach((key, english) -> {
			String swedish = SWEDISH.texts().getOrDefault(key, english);
			if (!found(PLACEHOLDER, swedish).equals(found(PLACEHOLDER, english))
					|| !found(ARGUMENT, swedish).equals(found(ARGUMENT, english))
					|| !choices(english).containsAll(choices(swedish))) {
				different.put(key, swedish + " / " + english);
			}
		});
		assertThat(different).isEmpty();
	}

	@Test
	@DisplayName("har inga raka apostrofer, som försvinner ur en text med argument")
	void noStraightApostrophes() {
		assertThat(offences((text) -> text.indexOf('\'') >= 0)).as("write ’").isEmpty();
	}

	@Test
	@DisplayName("är på engelska: bara svenska facktermer har å, ä och ö")
	void isEnglish() {
		Set<String> terms = Glossary.read()
			.rows()
			.stream()
			.map((row) -> row.plainTerm().toLowerCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
		terms.addAll(NAMED);
		assertThat(swedish((text) -> WITH_DOTS.matcher(spoken(text))
			.results()
			.map(MatchResult::group)
			.anyMatch((word) -> !terms.contains(word.toLowerCase(Locale.ROOT))))).isEmpty();
		assertThat(swedish((text) -> SWEDISH_SENTENCE.matcher(spoken(text)).find())).isEmpty();
	}

	/**
	 * Without what is named in quotation marks, which may be something printed in
	 * Swedish.
	 */
	private static String spoken(String text) {
		return PLACEHOLDER.matcher(text).replaceAll("").replaceAll("“[^”]*”|\\([^()]*\\)", "");
	}

	private static Map<String, String> swedish(Predicate<String> offends) {
		Map<String, String> offences = offences(offends);
		offences.keySet().removeAll(WITH_EXAMPLE);
		return offences;
	}

	private static Map<String, String> offences(Predicate<String> offends) {
		Map<String, String> offences = new TreeMap<>(ENGLISH.texts());
		offences.values().removeIf(offends.negate());
		return offences;
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Which arguments choose a wording; at which numbers is for each language. */
	private static Set<Integer> choices(String text) {
		if (!text.contains(",choice,")) {
			return Set.of();
		}
		Set<Integer> choices = new TreeSet<>();
		Format[] formats = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex();
		for (int i = 0; i < formats.length; i++) {
			if (formats[i] instanceof ChoiceFormat) {
				choices.add(i);
			}
		}
		return choices;
	}

}
