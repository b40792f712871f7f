package se.trygghetspaket.browser;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a page is built of, without what is written on it: each of its elements with its
 * classes and attributes, and in what it lies. What a rule of accessibility finds on a
 * page it finds on others that have the same part.
 */
final class PageShape {

	/** Their values are content, or made up for each page. */
	private static final Set<String> CONTENT = Set.of("href", "src", "value", "id", "for", "action", "aria-describedby",
			"aria-labelledby", "aria-label", "aria-controls", "title", "alt", "content", "datetime", "headers", "list",
			"form", "maxlength", "min", "max", "placeholder", "formaction", "name");

	private PageShape() {
	}

	static Set<String> of(String html) {
		Element body = Objects.requireNonNull(Jsoup.parse(html).body());
		body.select("script, [name=_csrf]").remove();
		// A picture is one thing.
		body.select("svg > *").remove();
		// How many rows there are does not matter, nor what a list offers.
		body.select("option").remove();
		Set<String> parts = new HashSet<>();
		body.getAllElements().forEach((element) -> parts.add(part(element)));
		return parts;
	}

	private static String part(Element element) {
		Element around = element.parent();
		Element further = (around != null) ? around.parent() : null;
		return alone(element) + " in " + ((around != null) ? alone(around) : "") + " in "
				+ ((further != null) ? further.tagName() + further.className() : "");
	}

	private static String alone(Element element) {
		Set<String> attributes = new TreeSet<>();
		element.attributes().forEach((attribute) -> attributes.add(of(attribute)));
		return element.tagName() + attributes + (element.ownText().isBlank() ? "" : "text");
	}

	private static String of(Attribute attribute) {
		String name = attribute.getKey();
		if (CONTENT.contains(name) || name.startsWith("data-")) {
			return name + (attribute.getValue().isBlank() ? "=" : "=…");
		}
		return name + "=" + attribute.getValue().replaceAll("\\d+", "0");
	}

}
