package se.trygghetspaket.settings;

import java.time.Instant;

import se.trygghetspaket.shared.UserRef;

/**
 * A letterhead that has been uploaded, without its content.
 *
 * @param fileName the name that its file had
 * @param size in bytes
 * @param sha256 of its content
 */
public record StoredLetterhead(long id, String fileName, long size, String sha256, UserRef uploadedBy,
		Instant uploadedAt) {

	/** The longest name of a file that is kept, in characters. */
	public static final int MAX_NAME_LENGTH = 200;

}
