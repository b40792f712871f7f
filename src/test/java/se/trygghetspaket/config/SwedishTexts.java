package se.trygghetspaket.config;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The Swedish texts that have an English one, to be looked for on a page in English.
 *
 * @param whole texts without arguments, with their keys
 * @param patterns keys to what a text with arguments can look like
 */
record SwedishTexts(Map<String, String> whole, Map<String, Pattern> patterns) {

	private static final File FOLDER = new File("src/main/resources/messages");

	private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label",
			"aria-description", "label", "abbr", "data-label");

	/** The English texts, by key. */
	static Map<String, String> english() {
		return read(true);
	}

	static SwedishTexts withEnglish() {
		Map<String, String> english = english();
		Map<String, String> whole = new HashMap<>();
		Map<String, Pattern> patterns = new TreeMap<>();
		// A word that is English somewhere, or Swedish for want of an English one, cannot
		// be told.
		Set<String> said = new TreeSet<>(english.values());
		Map<String, String> swedish = read(false);
		swedish.forEach((key, text) -> said.addAll(english.containsKey(key) ? Set.of() : Set.of(text)));
		swedish.forEach((key, text) -> {
			if (said.contains(text)) {
				return;
			}
			if (!text.contains("{")) {
				whole.put(text.strip(), key);
			}
			else if (!text.contains(",choice,")) {
				String words = text.replaceAll("\\{\\d+\\}", "");
				if (words.matches("(?s).*\\p{L}{2,}.*\\P{L}.*\\p{L}{3,}.*")) {
					patterns.put(key,
							Pattern.compile("\\Q" + text.strip().replaceAll("\\{\\d+\\}", "\\\\E.+\\\\Q") + "\\E"));
				}
			}
		});
		return new SwedishTexts(whole, patterns);
	}

	/** What is said in Swedish on a page, outside what is marked as Swedish. */
	Set<String> findIn(String page) {
		Document document = Jsoup.parse(page);
		document.select("body [lang=sv], script, textarea").remove();
		Set<String> found = new TreeSet<>();
		document.traverse((node, depth) -> look(node, found));
		return found;
	}

	private void look(Node node, Set<String> found) {
		if (node instanceof TextNode text) {
			look(text.text().strip(), found);
		}
		else if (node instanceof Element element) {
			for (Attribute attribute : element.attributes()) {
				if (READ_ALOUD.contains(attribute.getKey())) {
					look(attribute.getValue().strip(), found);
				}
			}
		}
	}

	private void look(String said, Set<String> found) {
		String key = this.whole.get(said);
		if (key != null) {
			found.add(key + ": " + said);
		}
		else if (said.length() > 3) {
			this.patterns.entrySet()
				.stream()
				.filter((pattern) -> pattern.getValue().matcher(said).matches())
				.forEach((pattern) -> found.add(pattern.getKey() + ": " + said));
		}
	}

	private static Map<String, String> read(boolean english) {
		Map<String, String> texts = new TreeMap<>();
		for (String name : Objects.requireNonNull(FOLDER.list())) {
			if (name.endsWith("_en.properties") == english) {
				Properties bundle = new Properties();
				try (Reader reader = new InputStreamReader(new FileInputStream(new File(FOLDER, name)),
						StandardCharsets.UTF_8)) {
					bundle.load(reader);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				bundle.stringPropertyNames().forEach((key) -> texts.put(key, bundle.getProperty(key)));
			}
		}
		return texts;
	}

}
