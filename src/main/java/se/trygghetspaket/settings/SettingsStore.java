package se.trygghetspaket.settings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;

/** Where the settings and the letterheads are kept. Nothing in it is ever changed. */
public interface SettingsStore {

	/** Lets nobody else change the settings until the transaction ends. */
	void lock();

	/** What was decided last. */
	CurrentSettings current();

	/** Decides; a letterhead that is {@code null} is the one that ships. */
	void insert(ArchiveProfile profile, @Nullable Long letterhead, UserRef by, Instant at);

	StoredLetterhead insertLetterhead(String fileName, String sha256, byte[] content, UserRef by, Instant at);

	Optional<StoredLetterhead> findLetterhead(long id);

	/** The letterheads that were uploaded last, latest first. */
	List<StoredLetterhead> findLatest(int most);

	/** The bytes of a letterhead, which alone are read here. */
	byte[] content(long letterhead);

}
