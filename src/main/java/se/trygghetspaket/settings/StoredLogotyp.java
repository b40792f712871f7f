package se.trygghetspaket.settings;

import se.trygghetspaket.settings.logotyp.LogotypFile;

/**
 * A logotype that has been uploaded, without its content.
 *
 * @param fileName the name that its file had
 * @param sha256 of its content
 */
public record StoredLogotyp(long id, String fileName, LogotypFile.Kind kind, String sha256) {

	/** Its address, which changes with its content. */
	public String path() {
		return "/logotyp-" + this.sha256.substring(0, UtseendeService.SHORT_HASH) + "." + this.kind.extension();
	}

}
