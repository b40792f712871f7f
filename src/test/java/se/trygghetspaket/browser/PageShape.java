package se.trygghetspaket.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a page is built like, without what is written on it: two pages of one shape have
 * the same elements, classes and attributes in the same order, where rows that are built
 * alike count once. What a rule of accessibility finds on one it finds on the other.
 */
final class PageShape {

	/** Their values are content, or made up for each page. */
	private static final Set<String> CONTENT = Set.of("href", "src", "value", "id", "for", "action", "aria-describedby",
			"aria-labelledby", "aria-label", "aria-controls", "title", "alt", "content", "datetime", "headers", "list",
			"form", "maxlength", "min", "max", "d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "points",
			"viewbox", "transform", "cx", "cy", "placeholder", "formaction");

	private PageShape() {
	}

	static String of(String html) {
		Element body = Objects.requireNonNull(Jsoup.parse(html).body());
		// The bar on top differs with the role alone, and is looked at on the first page.
		body.select("header.bar, script, [name=_csrf]").remove();
		return of(body);
	}

	private static String of(Element element) {
		StringBuilder shape = new StringBuilder("<").append(element.tagName());
		Set<String> attributes = new TreeSet<>();
		for (Attribute attribute : element.attributes()) {
			attributes.add(of(attribute));
		}
		attributes.forEach((attribute) -> shape.append(' ').append(attribute));
		shape.append(element.ownText().isBlank() ? ">" : ">text");
		String last = "";
		for (String child : children(element)) {
			if (!child.equals(last)) {
				shape.append(child);
			}
			last = child;
		}
		return shape.append("/>").toString();
	}

	private static List<String> children(Element element) {
		List<String> shapes = new ArrayList<>();
		element.children().forEach((child) -> shapes.add(of(child)));
		return shapes;
	}

	private static String of(Attribute attribute) {
		String name = attribute.getKey();
		if (CONTENT.contains(name) || name.startsWith("data-")) {
			return name + (attribute.getValue().isBlank() ? "=" : "=…");
		}
		return name + "=" + attribute.getValue().replaceAll("\\d+", "0");
	}

}
