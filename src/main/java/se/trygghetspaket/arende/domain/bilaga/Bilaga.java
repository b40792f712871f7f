package se.trygghetspaket.arende.domain.bilaga;

import java.time.Instant;

import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;

/**
 * Bilaga: a file that goes with a memo, without its content.
 *
 * @param title what the memo calls it
 * @param fileName the name its file had, safe to give to any browser
 * @param size in bytes
 * @param sha256 of its content
 */
public record Bilaga(long id, String title, String fileName, BilagaType type, long size, String sha256, UserRef addedBy,
		Instant addedAt) {

	/** The longest title, in characters. */
	public static final int MAX_TITLE_LENGTH = 200;

	/**
	 * Refuses a title that is not one line of text.
	 * @throws IllegalArgumentException if so
	 */
	public Bilaga {
		title = title(title);
	}

	/**
	 * What was typed as a title, as it is kept.
	 * @throws IllegalArgumentException if it is not one line of text
	 */
	public static String title(String typed) {
		return TypedText.line(typed, MAX_TITLE_LENGTH);
	}

}
