package se.trygghetspaket.config.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used; says what happened and what to do. */
public class EmbeddedDatabaseException extends RuntimeException {

	private final String action;

	EmbeddedDatabaseException(String whatHappened, String action, @Nullable Throwable cause) {
		super(whatHappened, cause);
		this.action = action;
	}

	public String action() {
		return this.action;
	}

}
