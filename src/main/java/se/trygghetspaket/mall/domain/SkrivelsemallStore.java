package se.trygghetspaket.mall.domain;

import java.util.Optional;

import se.trygghetspaket.paket.domain.PaketId;

/** Where the malls of paket are kept. */
public interface SkrivelsemallStore {

	/** The mall that somebody has given the paket. */
	Optional<StoredSkrivelsemall> find(PaketId paket);

	/**
	 * Stores a paket's mall.
	 * @param lockVersion the one that was seen, 0 if there was none
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 */
	void save(PaketId paket, long lockVersion, Skrivelsemall mall);

}
