package se.trygghetspaket.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds what a template says with words of its own instead of the messages'. */
final class TemplateTexts {

	/** What these say is replaced when the page is made. */
	private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");

	private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label",
			"aria-description", "aria-roledescription", "aria-valuetext", "label", "summary", "abbr", "data-confirm");

	private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

	private TemplateTexts() {
	}

	static List<String> offences(String name, String template) {
		List<String> offences = new ArrayList<>();
		Document document = Parser.htmlParser().setTrackPosition(true).parseInput(template, "");
		document.traverse((node, depth) -> {
			if (node instanceof TextNode text && hasWords(text.text()) && !isReplaced(text)) {
				offences.add(at(name, node) + "text: " + text.text().strip());
			}
			else if (node instanceof Element element) {
				elementOffences(element).forEach((offence) -> offences.add(at(name, node) + offence));
			}
		});
		return offences;
	}

	private static List<String> elementOffences(Element element) {
		List<String> offences = new ArrayList<>();
		for (Attribute attribute : element.attributes()) {
			String key = attribute.getKey();
			boolean said = READ_ALOUD.contains(key) || key.equals("value") && isInputButton(element)
					|| key.equals("content") && element.attr("name").equals("description");
			if (said && hasWords(attribute.getValue()) && !element.hasAttr("th:" + key)) {
				offences.add(key + ": " + attribute.getValue());
			}
			if (key.equals("style") || key.equals("th:style") || key.matches("(th:)?on[a-z]+")) {
				offences.add("inline " + key);
			}
			if (key.startsWith("th:") && saysWordsInQuotes(key, attribute.getValue())) {
				offences.add(key + ": " + attribute.getValue());
			}
		}
		boolean inlineScript = element.normalName().equals("script") && !element.hasAttr("src")
				&& !element.hasAttr("th:src");
		if (inlineScript || element.normalName().equals("style")) {
			offences.add("inline <" + element.normalName() + ">");
		}
		return offences;
	}

	/**
	 * A literal with a blank between two words, in an attribute whose value a person
	 * reads.
	 */
	private static boolean saysWordsInQuotes(String key, String value) {
		boolean read = key.equals("th:text") || key.equals("th:utext") || READ_ALOUD.contains(key.substring(3));
		return read && value.replaceAll("[#$*]\\{[^}]*\\}", "").matches("(?s).*['|][^'|]*\\p{L}{2,}[^'|]*['|].*");
	}

	private static boolean isInputButton(Element element) {
		return element.normalName().equals("input") && BUTTONS.contains(element.attr("type"));
	}

	private static boolean isReplaced(Node node) {
		Node at = node;
		while (at instanceof TextNode || at instanceof Element) {
			if (REPLACING.stream().anyMatch(at::hasAttr)) {
				return true;
			}
			at = at.parent();
		}
		return false;
	}

	/** Whether there are letters left when inlined expressions are taken away. */
	private static boolean hasWords(String text) {
		return text.replaceAll("\\[\\[.*?\\]\\]|\\[\\(.*?\\)\\]", "").codePoints().anyMatch(Character::isLetter);
	}

	private static String at(String name, Node node) {
		return name + ":" + node.sourceRange().start().lineNumber() + " ";
	}

}
