package se.trygghetspaket.mall;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.SkrivelsemallStore;
import se.trygghetspaket.mall.domain.SkrivelsemallTrace;
import se.trygghetspaket.mall.domain.StoredSkrivelsemall;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/** What people do with the mall of a paket. */
@Service
@Transactional
public class SkrivelsemallService {

	private final SkrivelsemallStore store;

	private final HistoryService history;

	SkrivelsemallService(SkrivelsemallStore store, HistoryService history) {
		this.store = store;
		this.history = history;
	}

	/** The paket's mall; what the product ships where nobody has given it another. */
	@Transactional(readOnly = true)
	public StoredSkrivelsemall get(PaketId paket) {
		return this.store.find(paket).orElseGet(StoredSkrivelsemall::shipped);
	}

	/**
	 * Gives the paket a mall for the memos to come; those that exist stay as they are.
	 * Nothing is written if it says the same.
	 * @param lockVersion the one that was seen
	 * @throws StaleVersion if somebody else has changed it
	 */
	public void save(Actor by, PaketId paket, long lockVersion, Skrivelsemall mall) {
		by.require(Role.ADMINISTRATOR);
		StoredSkrivelsemall before = get(paket);
		if (before.lockVersion() != lockVersion) {
			throw new StaleVersion("skrivelsemall of paket " + paket.value());
		}
		List<HistoryChange> changes = SkrivelsemallTrace.between(before.mall(), mall);
		if (changes.isEmpty()) {
			return;
		}
		this.store.save(paket, lockVersion, mall);
		this.history.append(HistoryChain.ofPaket(paket.value()), by.user(),
				HistoryEvent.ofPaket(HistoryEventKind.SKRIVELSEMALL_CHANGED, "", changes));
	}

}
