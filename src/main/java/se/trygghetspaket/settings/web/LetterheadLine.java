package se.trygghetspaket.settings.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.settings.CurrentSettings;
import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

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

	/**
	 * A letterhead; {@code null} is the one that ships.
	 */
	static LetterheadLine of(@Nullable StoredLetterhead stored, CurrentSettings current) {
		boolean used = Objects.equals(stored, current.letterhead().orElse(null));
		if (stored == null) {
			return new LetterheadLine(ChosenLetterhead.SHIPPED, "", "", "", Letterhead.shipped().sha256(), used);
		}
		return new LetterheadLine(String.valueOf(stored.id()), stored.fileName(), stored.uploadedBy().name(),
				PageTime.moment(stored.uploadedAt()), stored.sha256(), used);
	}

	/** The one that documents are written on. */
	static LetterheadLine inUse(CurrentSettings current) {
		return of(current.letterhead().orElse(null), current);
	}

	/** Whether it is the one that ships. */
	public boolean standard() {
		return this.name.isEmpty();
	}

}
