package se.trygghetspaket.mall;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.mall.domain.RegelSettingsStore;
import se.trygghetspaket.mall.domain.RegelSettingsTrace;
import se.trygghetspaket.mall.domain.StoredRegelSettings;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/** What a paket does with the rules of the granskning. */
@Service
@Transactional
public class RegelSettingsService {

	private final RegelSettingsStore store;

	private final HistoryService history;

	RegelSettingsService(RegelSettingsStore store, HistoryService history) {
		this.store = store;
		this.history = history;
	}

	/** The paket's choice; the default where nobody has chosen. */
	@Transactional(readOnly = true)
	public StoredRegelSettings get(PaketId paket) {
		return this.store.find(paket).orElseGet(StoredRegelSettings::none);
	}

	/**
	 * Chooses for all drafts of the paket, from now on. Nothing is written if it says the
	 * same.
	 * @param lockVersion the one that was seen
	 * @throws StaleVersion if somebody else has changed it
	 */
	public void save(Actor by, PaketId paket, long lockVersion, RegelSettings settings) {
		by.require(Role.ADMINISTRATOR);
		StoredRegelSettings before = get(paket);
		if (before.lockVersion() != lockVersion) {
			throw new StaleVersion("rules of paket " + paket.value());
		}
		List<HistoryChange> changes = RegelSettingsTrace.between(before.settings(), settings);
		if (changes.isEmpty()) {
			return;
		}
		this.store.save(paket, lockVersion, settings);
		this.history.append(HistoryChain.ofPaket(paket.value()), by.user(),
				HistoryEvent.ofPaket(HistoryEventKind.REGEL_SETTINGS_CHANGED, "", changes));
	}

}
