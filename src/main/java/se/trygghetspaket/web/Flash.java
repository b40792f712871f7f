package se.trygghetspaket.web;

import java.io.Serializable;
import java.util.List;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence for the next page, after a redirect. The layout shows it; a page does
 * nothing.
 *
 * @param kind {@code success} or {@code warning}
 * @param key the message key of the sentence
 * @param arguments what the sentence names
 */
public record Flash(String kind, String key, List<Serializable> arguments) implements Serializable {

	/** The model attribute that the layout reads. */
	public static final String ATTRIBUTE = "flash";

	/** Says that something has been done. */
	public static void success(RedirectAttributes redirect, String key, Serializable... arguments) {
		redirect.addFlashAttribute(ATTRIBUTE, new Flash("success", key, List.of(arguments)));
	}

	/** Says that something has been done, but that something else needs attention. */
	public static void warning(RedirectAttributes redirect, String key, Serializable... arguments) {
		redirect.addFlashAttribute(ATTRIBUTE, new Flash("warning", key, List.of(arguments)));
	}

}
