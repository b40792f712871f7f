package se.trygghetspaket.arende;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.PersonRequired;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.meeting.MeetingRecord;
import se.trygghetspaket.paket.BudgetramRevised;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.UserRef;

/**
 * Takes a case back, off the road or to its end: the moves that carry nothing but a
 * reason. Refuses as {@link Arende} says, and stores nothing then.
 */
@Service
@Transactional
public class ArendeRoadService {

	private final LockedArende locked;

	private final ArendeStore store;

	private final NextVersion versions;

	private final FordelningService fordelningar;

	private final MeetingRecord meeting;

	private final ArendeHistory history;

	private final Clock clock;

	ArendeRoadService(LockedArende locked, ArendeStore store, NextVersion versions, FordelningService fordelningar,
			MeetingRecord meeting, ArendeHistory history, Clock clock) {
		this.locked = locked;
		this.store = store;
		this.versions = versions;
		this.fordelningar = fordelningar;
		this.meeting = meeting;
		this.history = history;
		this.clock = clock;
	}

	/** What hinders a move now, every reason at once; empty when nothing does. */
	@Transactional(readOnly = true)
	public List<Hinder> hinder(ArendeAkt akt, ArendeMove move) {
		return (move == ArendeMove.WITHDRAW && this.meeting.kallelseSent(akt.arende()))
				? List.of(Hinder.KALLELSE_SKICKAD) : List.of();
	}

	/**
	 * Makes a move.
	 * @param reason {@code null} for a move that takes none
	 * @throws PersonRequired if it is for another person to make
	 * @throws IllegalArgumentException if the move takes a reason and there is none
	 */
	public void move(Actor by, ArendeId id, ArendeMove move, @Nullable Reason reason) {
		ArendeAkt akt = this.locked.get(by, id, move);
		List<Hinder> hinder = hinder(akt, move);
		if (!hinder.isEmpty()) {
			throw new Hindered(hinder);
		}
		Instant now = this.clock.instant();
		switch (move) {
			case RETURN_FROM_SIGNING -> {
				requireSignatory(by, akt);
				returnToDraft(by, akt, move, reason, now);
			}
			case RETURN_FROM_FINANCE, WITHDRAW, START_VERSION -> returnToDraft(by, akt, move, reason, now);
			case GIVE_UP, RECORD_UTGANG, CLOSE -> {
				this.meeting.leave(by, akt.arende());
				akt.arende().move(by, move, reason, now);
				this.store.update(akt.arende());
				this.history.moved(by, akt.arende());
			}
			case SUBMIT, CERTIFY, SIGN, RECORD_SIGNATURE, CERTIFY_AGAIN, RECORD_BESLUT, RECORD_BORDLAGGNING, RESUME,
					RECORD_ATERREMISS, RECORD_EXPEDIERING ->
				throw new IllegalArgumentException(move + " takes more than a reason");
		}
	}

	/**
	 * Sends the cases that are being signed back to finance when their ram is revised.
	 * What is signed stays signed: neither memo nor fördelning has changed.
	 */
	@EventListener
	void ramRevised(BudgetramRevised revised) {
		for (Arende arende : this.store.findAll(revised.ram().paket(), revised.ram().year(),
				ArendeMove.CERTIFY_AGAIN.from())) {
			arende.move(revised.by(), ArendeMove.CERTIFY_AGAIN, null, this.clock.instant());
			this.store.update(arende);
			this.history.moved(revised.by(), arende);
		}
	}

	private void returnToDraft(Actor by, ArendeAkt akt, ArendeMove move, @Nullable Reason reason, Instant at) {
		Arende arende = akt.arende();
		List<PostDraft> poster = akt.fordelning().poster().stream().map(PostDraft::of).toList();
		this.meeting.leave(by, arende);
		arende.returnToDraft(by, move, reason, this.fordelningar.createAfter(akt.stored(), poster).id(), at);
		this.versions.insert(arende, akt);
		this.history.moved(by, arende);
	}

	private static void requireSignatory(Actor by, ArendeAkt akt) {
		List<UserRef> signatories = akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.flatMap((place) -> place.user().stream())
			.toList();
		if (!signatories.contains(by.user())) {
			throw new PersonRequired(String.join(", ", signatories.stream().map(UserRef::name).toList()));
		}
	}

}
