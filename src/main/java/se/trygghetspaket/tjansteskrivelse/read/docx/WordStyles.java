package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;
import se.trygghetspaket.tjansteskrivelse.read.docx.Piece.Spacing;

/**
 * The styles of a Word document. They are known by their names, which are English in
 * every language of Word but for styles that people made; ids differ between languages.
 */
final class WordStyles {

	private static final Set<String> TITLES = Set.of("title", "titel", "dokumentrubrik", "ärenderubrik", "huvudrubrik",
			"dokumenttitel", "ärendemening");

	private static final int BODY_TEXT_LEVEL = 9;

	private final Map<String, XmlNode> styles = new HashMap<>();

	private final @Nullable XmlNode defaults;

	private String normal = "";

	WordStyles(@Nullable XmlNode part) {
		this.defaults = (part == null) ? null : part.find("w:docDefaults", "w:pPrDefault", "w:pPr").orElse(null);
		if (part == null) {
			return;
		}
		for (XmlNode style : part.children("w:style")) {
			String id = style.attribute("w:styleId").orElse("");
			this.styles.putIfAbsent(id, style);
			boolean paragraph = style.attribute("w:type").filter("paragraph"::equals).isPresent();
			if (paragraph && style.attribute("w:default").filter((on) -> on.matches("1|true|on")).isPresent()) {
				this.normal = id;
			}
		}
	}

	/** The id of a paragraph's style. */
	String style(XmlNode paragraph) {
		return paragraph.value("w:pPr", "w:pStyle").filter(this.styles::containsKey).orElse(this.normal);
	}

	/** What the style of a paragraph makes of it; a paragraph if nothing else. */
	LineRole role(XmlNode paragraph) {
		String style = style(paragraph);
		for (String name : names(style)) {
			if (TITLES.contains(name)) {
				return LineRole.TITLE;
			}
			if (name.matches("(?:heading|rubrik) ?[1-9].*")) {
				return LineRole.HEADING;
			}
		}
		return (outlineLevel(paragraph) < BODY_TEXT_LEVEL) ? LineRole.HEADING : LineRole.PARAGRAPH;
	}

	/** Whether the paragraph is a line of a table of contents. */
	boolean isContents(XmlNode paragraph) {
		return names(style(paragraph)).stream().anyMatch((name) -> name.matches("(?:toc|innehåll) ?[1-9].*"));
	}

	/** The level of a heading from 0; 9 for text. */
	int outlineLevel(XmlNode paragraph) {
		Optional<String> level = paragraph.value("w:pPr", "w:outlineLvl")
			.or(() -> inherited(style(paragraph), (style) -> style.value("w:pPr", "w:outlineLvl")));
		if (level.isPresent()) {
			return level.get().matches("[0-9]") ? Integer.parseInt(level.get()) : BODY_TEXT_LEVEL;
		}
		return names(style(paragraph)).stream()
			.filter((name) -> name.matches("(?:heading|rubrik) ?[1-9].*"))
			.map((name) -> name.replaceAll("\\D", "").charAt(0) - '1')
			.findFirst()
			.orElse(BODY_TEXT_LEVEL);
	}

	/** A property of lists that the paragraph's style brings. */
	Optional<XmlNode> listOf(XmlNode paragraph) {
		return inherited(style(paragraph), (style) -> style.find("w:pPr", "w:numPr"));
	}

	/** The list that a style for lists stands for. */
	Optional<String> listOfStyle(String id) {
		return inherited(id, (style) -> style.value("w:pPr", "w:numPr", "w:numId"));
	}

	boolean isBold(XmlNode run, String paragraphStyle) {
		return flag(run, paragraphStyle, "w:b");
	}

	boolean isHidden(XmlNode run, String paragraphStyle) {
		return flag(run, paragraphStyle, "w:vanish");
	}

	private boolean flag(XmlNode run, String paragraphStyle, String property) {
		return run.flag("w:rPr", property)
			.or(() -> run.value("w:rPr", "w:rStyle")
				.flatMap((id) -> inherited(id, (style) -> style.flag("w:rPr", property))))
			.or(() -> inherited(paragraphStyle, (style) -> style.flag("w:rPr", property)))
			.orElse(false);
	}

	Spacing spacing(XmlNode paragraph) {
		String style = style(paragraph);
		boolean contextual = paragraph.flag("w:pPr", "w:contextualSpacing")
			.or(() -> inherited(style, (node) -> node.flag("w:pPr", "w:contextualSpacing")))
			.orElse(false);
		return new Spacing(distance(paragraph, style, "w:before"), distance(paragraph, style, "w:after"), style,
				contextual);
	}

	private int distance(XmlNode paragraph, String style, String side) {
		Function<XmlNode, Optional<Integer>> own = (node) -> node.find("w:pPr", "w:spacing")
			.flatMap((spacing) -> spacing.number(side));
		return own.apply(paragraph)
			.or(() -> inherited(style, own))
			.or(() -> Optional.ofNullable(this.defaults)
				.flatMap((node) -> node.find("w:spacing"))
				.flatMap((spacing) -> spacing.number(side)))
			.orElse(0);
	}

	/** The names of a style and of those it is made from, in lower case. */
	private Set<String> names(String id) {
		Set<String> names = new LinkedHashSet<>();
		inherited(id, (style) -> {
			style.value("w:name").map((name) -> name.toLowerCase(Locale.ROOT)).ifPresent(names::add);
			return Optional.empty();
		});
		return names;
	}

	/** The first answer of a style and of those it is made from. */
	private <T> Optional<T> inherited(String id, Function<XmlNode, Optional<T>> question) {
		Set<String> asked = new HashSet<>();
		String at = id;
		while (asked.add(at) && this.styles.get(at) != null) {
			XmlNode style = this.styles.get(at);
			Optional<T> answer = question.apply(style);
			if (answer.isPresent()) {
				return answer;
			}
			at = style.value("w:basedOn").orElse("");
		}
		return Optional.empty();
	}

}
