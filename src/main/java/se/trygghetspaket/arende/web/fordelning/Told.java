package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

/**
 * A sentence that a page tells.
 *
 * @param key its message
 * @param arguments what it names
 */
record Told(String key, List<String> arguments) {

	Told {
		arguments = List.copyOf(arguments);
	}

	static Told of(String key, String... arguments) {
		return new Told(key, List.of(arguments));
	}

	/** The arguments as a message takes them. */
	public Object[] parameters() {
		return this.arguments.toArray();
	}

}
