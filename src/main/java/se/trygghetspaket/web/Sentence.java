package se.trygghetspaket.web;

import java.util.List;

/**
 * A sentence for a page: its message key and what it names.
 *
 * @param arguments texts, in the order that the message numbers them
 */
public record Sentence(String key, List<String> arguments) {

	public Sentence {
		arguments = List.copyOf(arguments);
	}

	public static Sentence of(String key, String... arguments) {
		return new Sentence(key, List.of(arguments));
	}

	/** The arguments as a message takes them. */
	public Object[] parameters() {
		return this.arguments.toArray();
	}

}
