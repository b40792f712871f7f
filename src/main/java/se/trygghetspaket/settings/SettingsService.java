package se.trygghetspaket.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadRefused;

/**
 * What an administrator decides about the documents. Whoever decides last decides, and
 * every decision is in the history.
 */
@Service
@Transactional
public class SettingsService {

	private static final int LATEST = 10;

	private final SettingsStore store;

	private final HistoryService history;

	private final Clock clock;

	SettingsService(SettingsStore store, HistoryService history, Clock clock) {
		this.store = store;
		this.history = history;
		this.clock = clock;
	}

	/** What holds now. */
	@Transactional(readOnly = true)
	public CurrentSettings current(Actor reader) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.current();
	}

	/** The letterheads that were uploaded last, latest first. */
	@Transactional(readOnly = true)
	public List<StoredLetterhead> findLatest(Actor reader) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.findLatest(LATEST);
	}

	/** What was done last, latest first. */
	@Transactional(readOnly = true)
	public List<HistoryEntry> findHistory(Actor reader) {
		reader.require(Role.ADMINISTRATOR);
		return this.history.find(HistoryChain.ofSettings(), HistoryFilter.OPEN, 1).entries();
	}

	/**
	 * A letterhead that has been uploaded.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public StoredLetterhead get(Actor reader, long id) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.findLetterhead(id).orElseThrow(() -> new NotFound("letterhead " + id));
	}

	/** The file of a letterhead, as it was uploaded. */
	@Transactional(readOnly = true)
	public byte[] content(Actor reader, StoredLetterhead letterhead) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.content(letterhead.id());
	}

	/**
	 * Keeps a letterhead, which nothing is written on before somebody has looked at it.
	 * @param fileName one line of text
	 * @throws LetterheadRefused if the file cannot be a letterhead
	 */
	public StoredLetterhead add(Actor by, String fileName, byte[] content) {
		by.require(Role.ADMINISTRATOR);
		String sha256 = Letterhead.read(content).sha256();
		StoredLetterhead added = this.store.insertLetterhead(fileName, sha256, content, by.user(),
				this.clock.instant());
		append(by, HistoryEvent.ofSettings(HistoryEventKind.LETTERHEAD_ADDED, fileName,
				List.of(HistoryChange.of("", HistoryField.SHA256, null, sha256))));
		return added;
	}

	/**
	 * Lets documents be written on a letterhead from now on.
	 * @param id {@code null} for the one that ships
	 * @throws NotFound if there is no such letterhead
	 */
	public void use(Actor by, @Nullable Long id) {
		by.require(Role.ADMINISTRATOR);
		this.store.lock();
		CurrentSettings before = this.store.current();
		Optional<StoredLetterhead> chosen = (id != null) ? Optional.of(get(by, id)) : Optional.empty();
		if (before.letterhead().equals(chosen)) {
			return;
		}
		this.store.insert(before.archiveProfile(), id, by.user(), this.clock.instant());
		List<HistoryChange> changes = new ArrayList<>();
		changes.add(HistoryChange.of("", HistoryField.LETTERHEAD,
				before.letterhead().map(StoredLetterhead::fileName).orElse(null),
				chosen.map(StoredLetterhead::fileName).orElse(null)));
		changes.add(HistoryChange.of("", HistoryField.SHA256,
				before.letterhead().map(StoredLetterhead::sha256).orElse(null),
				chosen.map(StoredLetterhead::sha256).orElse(null)));
		append(by, HistoryEvent.ofSettings(HistoryEventKind.SETTINGS_CHANGED, "", changes));
	}

	/** Decides the archive profile of PDFs that are made from now on. */
	public void setArchiveProfile(Actor by, ArchiveProfile profile) {
		by.require(Role.ADMINISTRATOR);
		this.store.lock();
		CurrentSettings before = this.store.current();
		if (before.archiveProfile() != profile) {
			this.store.insert(profile, before.letterhead().map(StoredLetterhead::id).orElse(null), by.user(),
					this.clock.instant());
			append(by, HistoryEvent.ofSettings(HistoryEventKind.SETTINGS_CHANGED, "", List.of(HistoryChange.of("",
					HistoryField.ARCHIVE_PROFILE, before.archiveProfile().name(), profile.name()))));
		}
	}

	private void append(Actor by, HistoryEvent event) {
		this.history.append(HistoryChain.ofSettings(), by.user(), event);
	}

}
