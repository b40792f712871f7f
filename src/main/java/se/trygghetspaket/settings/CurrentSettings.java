package se.trygghetspaket.settings;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;

/** What holds now. */
public final class CurrentSettings {

	/** What holds until somebody has decided something. */
	public static final CurrentSettings DEFAULT = new CurrentSettings(ArchiveProfile.PDFA_2A, null);

	private final ArchiveProfile archiveProfile;

	private final @Nullable StoredLetterhead letterhead;

	/**
	 * What was decided.
	 * @param letterhead {@code null} for the one that ships
	 */
	public CurrentSettings(ArchiveProfile archiveProfile, @Nullable StoredLetterhead letterhead) {
		this.archiveProfile = archiveProfile;
		this.letterhead = letterhead;
	}

	public ArchiveProfile archiveProfile() {
		return this.archiveProfile;
	}

	/** The letterhead in use, empty for the one that ships. */
	public Optional<StoredLetterhead> letterhead() {
		return Optional.ofNullable(this.letterhead);
	}

}
