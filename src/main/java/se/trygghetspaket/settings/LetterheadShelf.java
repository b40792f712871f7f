package se.trygghetspaket.settings;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.DocumentSettings;
import se.trygghetspaket.tjansteskrivelse.Letterheads;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/**
 * The settings as documents ask for them. Which letterhead is in use is asked of the
 * database each time, in one query; the letterhead itself is kept as it was read, by the
 * hash of its content, so that nothing kept here can be out of date.
 */
@Component
@Transactional(readOnly = true)
class LetterheadShelf implements DocumentSettings, Letterheads {

	private final SettingsStore store;

	private final AtomicReference<@Nullable Letterhead> latest = new AtomicReference<>();

	LetterheadShelf(SettingsStore store) {
		this.store = store;
	}

	@Override
	public ArchiveProfile archiveProfile() {
		return this.store.current().archiveProfile();
	}

	@Override
	public Letterhead inUse() {
		return this.store.current().letterhead().map(this::read).orElseGet(Letterhead::shipped);
	}

	private Letterhead read(StoredLetterhead stored) {
		Letterhead kept = this.latest.get();
		if (kept != null && kept.sha256().equals(stored.sha256())) {
			return kept;
		}
		Letterhead read = Letterhead.read(this.store.content(stored.id()));
		this.latest.set(read);
		return read;
	}

}
