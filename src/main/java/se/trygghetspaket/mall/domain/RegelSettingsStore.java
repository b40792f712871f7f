package se.trygghetspaket.mall.domain;

import java.util.Optional;

import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/** Where a paket's choice of rules is kept. */
public interface RegelSettingsStore {

	/** What somebody has chosen for the paket. */
	Optional<StoredRegelSettings> find(PaketId paket);

	/**
	 * Stores what differs from the default.
	 * @param lockVersion the one that was seen, 0 if there was none
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 */
	void save(PaketId paket, long lockVersion, RegelSettings settings);

}
