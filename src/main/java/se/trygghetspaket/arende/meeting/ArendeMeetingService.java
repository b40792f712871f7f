package se.trygghetspaket.arende.meeting;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.LockedArende;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Paragraf;

/**
 * Records what kommunstyrelsen did with a case at a meeting other than deciding it:
 * bordläggning and återremiss, and which meeting takes it up again.
 */
@Service
@Transactional
public class ArendeMeetingService {

	private final LockedArende locked;

	private final ArendeStore store;

	private final MeetingRecord meeting;

	private final ArendeHistory history;

	private final Clock clock;

	ArendeMeetingService(LockedArende locked, ArendeStore store, MeetingRecord meeting, ArendeHistory history,
			Clock clock) {
		this.locked = locked;
		this.store = store;
		this.meeting = meeting;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Records that the case was postponed.
	 * @throws BeslutDateRefused if the meeting was before the memo's date or is not held
	 * @throws se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused if it has
	 * been taken up at that meeting already
	 * @throws se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken if another case
	 * has the paragraf at the meeting
	 */
	public void recordBordlaggning(Actor by, ArendeId id, LocalDate datum, Paragraf paragraf) {
		record(by, id, ArendeMove.RECORD_BORDLAGGNING, datum, paragraf, null);
	}

	/**
	 * Records that the case was sent back, and why. Refuses as
	 * {@link #recordBordlaggning} does.
	 */
	public void recordAterremiss(Actor by, ArendeId id, LocalDate datum, Paragraf paragraf, Reason reason) {
		record(by, id, ArendeMove.RECORD_ATERREMISS, datum, paragraf, reason);
	}

	/**
	 * Puts a postponed case on a meeting, by which it waits for a decision again.
	 * @throws se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused if the date
	 * is of another age or too far ahead
	 */
	public void resume(Actor by, ArendeId id, LocalDate datum) {
		this.meeting.put(by, this.locked.get(by, id, ArendeMove.RESUME).arende(), datum);
	}

	private void record(Actor by, ArendeId id, ArendeMove move, LocalDate datum, Paragraf paragraf,
			@Nullable Reason reason) {
		ArendeAkt akt = this.locked.get(by, id, move);
		LocalDate memoDatum = akt.tjansteskrivelse().memo().datum();
		LocalDate today = LocalDate.now(this.clock);
		if (datum.isBefore(memoDatum) || datum.isAfter(today)) {
			throw new BeslutDateRefused(datum, memoDatum, today);
		}
		this.meeting.record(by, akt.arende(), datum, paragraf);
		this.meeting.leave(by, akt.arende());
		Arende arende = akt.arende();
		arende.move(by, move, reason, this.clock.instant());
		this.store.update(arende);
		this.history.moved(by, arende);
	}

}
