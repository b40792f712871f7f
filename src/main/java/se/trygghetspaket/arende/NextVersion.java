package se.trygghetspaket.arende;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.TjansteskrivelseStore;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;

/**
 * Nästa version: stores the version that a case has come to, with copies of the earlier
 * one's memo and bilagor. The earlier version stays as it was signed and certified.
 */
@Component
class NextVersion {

	private final ArendeStore store;

	private final TjansteskrivelseStore memos;

	private final BilagaStore bilagor;

	NextVersion(ArendeStore store, TjansteskrivelseStore memos, BilagaStore bilagor) {
		this.store = store;
		this.memos = memos;
		this.bilagor = bilagor;
	}

	/**
	 * Stores the case and its next version.
	 * @param earlier the case as it was read; its version is one behind
	 */
	void insert(Arende arende, ArendeAkt earlier) {
		insert(arende, earlier, earlier.tjansteskrivelse());
	}

	/**
	 * Stores the case and its next version, with a memo that differs from the earlier.
	 * @param memo what the version's memo is to be, without its signatures
	 */
	void insert(Arende arende, ArendeAkt earlier, StoredTjansteskrivelse memo) {
		this.store.update(arende);
		this.store.insertVersion(arende);
		this.memos.insertAfter(memo, arende.id(), arende.version());
		this.bilagor.copyToVersion(arende.id(), arende.version() - 1, arende.version());
	}

}
