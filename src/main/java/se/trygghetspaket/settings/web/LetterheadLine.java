package se.trygghetspaket.settings.web;

import java.util.Optional;

import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.web.SwedishTime;

/**
 * A letterhead as the pages show it.
 *
 * @param path the last part of its address
 * @param name the name of its file, empty for the one that ships
 * @param by who uploaded it, empty for the one that ships
 * @param at when, empty for the one that ships
 * @param inUse whether documents are written on it
 */
record LetterheadLine(String path, String name, String by, String at, String sha256, boolean inUse) {

	static LetterheadLine of(Optional<StoredLetterhead> letterhead, Optional<StoredLetterhead> inUse) {
		boolean used = letterhead.map(StoredLetterhead::id).equals(inUse.map(StoredLetterhead::id));
		return letterhead
			.map((stored) -> new LetterheadLine(String.valueOf(stored.id()), stored.fileName(),
					stored.uploadedBy().name(), SwedishTime.moment(stored.uploadedAt()), stored.sha256(), used))
			.orElseGet(() -> new LetterheadLine(ChosenLetterhead.SHIPPED, "", "", "", Letterhead.shipped().sha256(),
					used));
	}

	/** Whether it is the one that ships. */
	public boolean standard() {
		return this.name.isEmpty();
	}

}
