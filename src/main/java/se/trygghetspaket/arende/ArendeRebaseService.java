package se.trygghetspaket.arende;

import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.trace.FordelningTrace;
import se.trygghetspaket.arende.domain.trace.TjansteskrivelseTrace;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.TieChange;

/**
 * Samordning: starts a draft from what is in force now, when other decisions have changed
 * that since the draft was started. What the draft changes stays changed; of a line that
 * both have changed somebody says which it is to be.
 */
@Service
@Transactional
public class ArendeRebaseService {

	private final LockedArende locked;

	private final ArendeStore store;

	private final FordelningService fordelningar;

	private final NextVersion versions;

	private final ArendeHistory history;

	ArendeRebaseService(LockedArende locked, ArendeStore store, FordelningService fordelningar, NextVersion versions,
			ArendeHistory history) {
		this.locked = locked;
		this.store = store;
		this.fordelningar = fordelningar;
		this.versions = versions;
		this.history = history;
	}

	/**
	 * Stores the draft's next version.
	 * @param seenSha256 the hash of what was seen to come of it without any choice
	 * @param asInForce the lines in conflict that are to be as they are in force
	 * @throws StaleVersion if draft or what is in force has changed since it was seen
	 */
	public void rebase(Actor by, ArendeId id, String seenSha256, Set<InsatsId> asInForce) {
		ArendeAkt akt = this.locked.get(by, id);
		Arende arende = akt.arende();
		arende.requireEditable(by);
		if (!akt.underlag().changes().result().sha256().equals(seenSha256)) {
			throw new StaleVersion("arende " + id.value());
		}
		Fordelning result = akt.underlag().changes().resolve(asInForce);
		arende.rebase(by,
				this.fordelningar.createAfter(akt.stored(), result.poster().stream().map(PostDraft::of).toList()).id());
		this.store.addEditor(id, by.user());
		StoredTjansteskrivelse memo = followed(akt, result);
		this.versions.insert(arende, akt, memo);
		this.history.append(by, arende, HistoryEventKind.REBASED, "",
				FordelningTrace.between(akt.fordelning(), result));
		this.history.memoChanged(by, arende, trace(arende, akt.tjansteskrivelse()), trace(arende, memo));
	}

	/** The memo with its ties to lines that have other labels in force. */
	private static StoredTjansteskrivelse followed(ArendeAkt akt, Fordelning result) {
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		Fordelning before = akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null);
		Fordelning after = akt.underlag().comparesSameYear()
				? akt.underlag().inForce().map(StoredFordelning::fordelning).orElse(before) : before;
		return new StoredTjansteskrivelse(new TieChange(akt.fordelning(), before, result, after).apply(stored.memo()),
				stored.underteckningar(), stored.lockVersion());
	}

	private static TjansteskrivelseTrace trace(Arende arende, StoredTjansteskrivelse stored) {
		return TjansteskrivelseTrace.of(arende, stored.memo(), stored.underteckningar());
	}

}
