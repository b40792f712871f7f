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
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.settings.domain.Farg;
import se.trygghetspaket.settings.logotyp.LogotypFile;
import se.trygghetspaket.settings.domain.Palette;
import se.trygghetspaket.settings.domain.Utseende;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.Sha256;

/**
 * What an administrator decides about how the pages look. Whoever decides last decides,
 * and every decision is in the history.
 */
@Service
@Transactional
public class UtseendeService {

	/** So many digits of a hash stand in an address. */
	public static final int SHORT_HASH = 16;

	private final UtseendeStore store;

	private final HistoryService history;

	private final Clock clock;

	UtseendeService(UtseendeStore store, HistoryService history, Clock clock) {
		this.store = store;
		this.history = history;
		this.clock = clock;
	}

	/** What holds now. */
	@Transactional(readOnly = true)
	public Utseende current(Actor reader) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.current();
	}

	/**
	 * A logotype that has been uploaded.
	 * @throws NotFound if there is none with the number
	 */
	@Transactional(readOnly = true)
	public StoredLogotyp getLogotyp(Actor reader, long id) {
		reader.require(Role.ADMINISTRATOR);
		return this.store.findLogotyp(id).orElseThrow(() -> new NotFound("logotyp " + id));
	}

	/**
	 * Keeps a logotype, which nothing shows before somebody has decided on it. The same
	 * content is kept once.
	 * @param fileName one line of text
	 */
	public StoredLogotyp add(Actor by, String fileName, LogotypFile file) {
		by.require(Role.ADMINISTRATOR);
		return this.store.findLogotyp(Sha256.of(file.content()))
			.orElseGet(() -> this.store.insertLogotyp(fileName, file, by.user(), this.clock.instant()));
	}

	/**
	 * Lets the pages look so from now on.
	 * @throws NotFound if it has a logotype that there is not
	 */
	public void set(Actor by, Utseende utseende) {
		by.require(Role.ADMINISTRATOR);
		this.store.lock();
		Utseende before = this.store.current();
		if (before.equals(utseende)) {
			return;
		}
		List<HistoryChange> changes = new ArrayList<>();
		add(changes, HistoryField.KOMMUN, text(before.kommun()), text(utseende.kommun()));
		add(changes, HistoryField.FARG, before.farg().map(Farg::hex).orElse(null),
				utseende.farg().map(Farg::hex).orElse(null));
		add(changes, HistoryField.DARK_FARG, before.darkFarg().map(Farg::hex).orElse(null),
				utseende.darkFarg().map(Farg::hex).orElse(null));
		add(changes, HistoryField.LOGOTYP, logotyp(by, before), logotyp(by, utseende));
		this.store.insert(utseende, by.user(), this.clock.instant());
		this.history.append(HistoryChain.ofSettings(), by.user(),
				HistoryEvent.ofSettings(HistoryEventKind.SETTINGS_CHANGED, "", changes));
	}

	/** The style sheet whose hash begins so; anybody may have it. */
	@Transactional(readOnly = true)
	public Optional<String> findTema(String hash) {
		return (hash.length() == SHORT_HASH) ? this.store.findByTema(hash).flatMap(Utseende::palette).map(Palette::css)
				: Optional.empty();
	}

	/** The logotype whose hash begins so; anybody may have it. */
	@Transactional(readOnly = true)
	public Optional<StoredLogotyp> findLogotyp(String hash) {
		return (hash.length() == SHORT_HASH) ? this.store.findLogotyp(hash) : Optional.empty();
	}

	/** The file of a logotype, as it was uploaded. */
	@Transactional(readOnly = true)
	public byte[] content(StoredLogotyp logotyp) {
		return this.store.content(logotyp);
	}

	private static void add(List<HistoryChange> changes, HistoryField field, @Nullable String from,
			@Nullable String to) {
		if (!String.valueOf(from).equals(String.valueOf(to))) {
			changes.add(HistoryChange.of("", field, from, to));
		}
	}

	private static @Nullable String text(String text) {
		return text.isEmpty() ? null : text;
	}

	/** "vapen.svg (9f86d081884c7d65)". */
	private @Nullable String logotyp(Actor by, Utseende utseende) {
		return utseende.logotyp()
			.map((id) -> getLogotyp(by, id))
			.map((stored) -> stored.fileName() + " (" + stored.sha256().substring(0, SHORT_HASH) + ")")
			.orElse(null);
	}

}
