package se.trygghetspaket.settings.web;

import java.util.List;

import se.trygghetspaket.historik.HistoryLine;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.letterhead.Placeholder;

/**
 * The page of settings.
 *
 * @param inUse the letterhead that documents are written on
 * @param letterheads those that were uploaded last, latest first
 * @param history what was done last, latest first
 */
record SettingsView(LetterheadLine inUse, List<LetterheadLine> letterheads, ArchiveProfile archiveProfile,
		List<HistoryLine> history) {

	/** Everything that can be typed in a letterhead. */
	public List<Placeholder> placeholders() {
		return List.of(Placeholder.values());
	}

	/** Every profile to choose. */
	public List<ArchiveProfile> archiveProfiles() {
		return List.of(ArchiveProfile.values());
	}

}
