package se.trygghetspaket.web.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.PageText;

/** What people call the fields of a form that is listed and not drawn. */
@Component
class KeptLabels {

	/** The last word of a name, and the number of the item it is in, from 0. */
	private static final Pattern NAME = Pattern.compile("(?:[A-Za-z.]*\\[([0-9]{1,6})\\]\\.?)?(?:.*\\.)?([A-Za-z]+)");

	private static final String KEY = "common.kept.name.";

	private final PageText texts;

	KeptLabels(PageText texts) {
		this.texts = texts;
	}

	/**
	 * The field's label, with the number of the line that it is on; empty for what only
	 * the program knows, but never for a text.
	 */
	String of(String name, boolean longText) {
		Matcher matcher = NAME.matcher(name);
		String known = matcher.matches() ? find(matcher.group(2)) : "";
		if (known.isEmpty()) {
			return longText ? find("text") : "";
		}
		return (matcher.group(1) == null) ? known : known + " " + (Integer.parseInt(matcher.group(1)) + 1);
	}

	private String find(String word) {
		return this.texts.find(KEY + word).orElse("");
	}

}
