package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.OmforingHint;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.OmforingFinder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Programmet")
class SampleWordsTest {

	private static final Path MAIN = Path.of("src", "main");

	/** Everything that is written by hand; fonts, pictures and the like are not. */
	private static final Pattern TEXT = Pattern.compile(".*\\.(?:java|html|properties|sql|js|css|yaml|xml)");

	private static final int SHORTEST = 5;

	/**
	 * What any memo and any code may speak of; the rest of the labels is the sample's.
	 */
	private static final Set<String> ORDINARY = Set.of("brottsförebyggande", "lokala", "centrala", "funktioner",
			"särskilda", "händelser", "insatser", "samverkan", "aktörer", "verksamheten", "drivs", "vidare", "genom",
			"trygghetspaketet");

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,}");

	private static final Pattern ENDING = Pattern.compile("(?:arna|erna|orna|ar|er|or|en|et|na)$");

	@Test
	@DisplayName("har inget ord ur demomemots benämningar eller omföring, så att det läser andra memon lika bra")
	void noWordOfTheSample() {
		Set<String> words = words();
		assertThat(words).contains("orminge", "fisksätra", "sspf", "väktare").hasSizeGreaterThan(8);
		List<String> found = new ArrayList<>();
		for (Path file : sources()) {
			String text = read(file).toLowerCase(Locale.ROOT);
			words.stream()
				.filter((word) -> Pattern.compile("(?<!\\p{L})" + stem(word)).matcher(text).find())
				.forEach((word) -> found.add(file + ": " + word));
		}
		assertThat(found).isEmpty();
	}

	private static Set<String> words() {
		Tolkning memo = ProofMemo.demo().interpreted();
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		Stream<String> labels = table.poster().stream().map(ReadFordelning.Post::insats);
		Stream<String> moved = OmforingFinder.in(memo).stream().map(OmforingHint::quote);
		Set<String> words = new TreeSet<>();
		Stream.concat(labels, moved).flatMap((text) -> Stream.of(text.split("[^\\p{L}]+"))).forEach((word) -> {
			if (word.length() >= SHORTEST || ABBREVIATION.matcher(word).matches()) {
				words.add(word.toLowerCase(Locale.ROOT));
			}
		});
		words.removeAll(ORDINARY);
		return words;
	}

	/** Without what the word ends in when there are several of it, or a certain one. */
	private static String stem(String word) {
		String stem = ENDING.matcher(word).replaceFirst("");
		return (stem.length() < SHORTEST) ? word + "(?!\\p{L})" : stem;
	}

	private static List<Path> sources() {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter((file) -> TEXT.matcher(file.toString()).matches())
				.filter((file) -> !file.getParent().endsWith("demo"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
