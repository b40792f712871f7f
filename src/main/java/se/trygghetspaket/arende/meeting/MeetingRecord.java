package se.trygghetspaket.arende.meeting;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Paragraf;

/**
 * Protokollfört: what kommunstyrelsen did with a case at a meeting, under a paragraf that
 * no other case has there. A meeting that nobody has entered is entered with it.
 */
@Component
public class MeetingRecord {

	private final SammantradeService sammantraden;

	private final SammantradeArendeService items;

	MeetingRecord(SammantradeService sammantraden, SammantradeArendeService items) {
		this.sammantraden = sammantraden;
		this.items = items;
	}

	/**
	 * Records the paragraf under which the case was taken up.
	 * @throws SammantradeRefused if it has been taken up there already
	 */
	public void record(Actor by, Arende arende, LocalDate datum, Paragraf paragraf) {
		Sammantrade held = find(by, datum);
		requireNotTakenUp(arende, held);
		this.items.recordParagraf(by, arende, held.id(), paragraf);
	}

	/**
	 * Puts the case on another meeting.
	 * @throws SammantradeRefused if it has been taken up there
	 */
	public void put(Actor by, Arende arende, LocalDate datum) {
		Sammantrade target = find(by, datum);
		requireNotTakenUp(arende, target);
		this.items.put(by, arende.id(), target.id(),
				this.items.findPlanned(arende.id()).map((item) -> item.sammantrade().id()).orElse(null));
	}

	/** Takes the case off the meetings that it is planned for. */
	public void leave(Actor by, Arende arende) {
		this.items.takeOffAll(by, arende);
	}

	/** Whether the case is on a meeting whose kallelse has been sent. */
	public boolean kallelseSent(Arende arende) {
		return this.items.kallelseSent(arende);
	}

	private void requireNotTakenUp(Arende arende, Sammantrade sammantrade) {
		if (this.items.findAll(arende.id())
			.stream()
			.anyMatch((item) -> item.sammantrade().id().equals(sammantrade.id()) && !item.planned())) {
			throw new SammantradeRefused(SammantradeHinder.REDAN_UPPTAGET);
		}
	}

	private Sammantrade find(Actor by, LocalDate datum) {
		return this.sammantraden.find(Organ.KOMMUNSTYRELSEN, datum).orElseGet(() -> create(by, datum));
	}

	/** Somebody else may be entering the same meeting at this moment. */
	private Sammantrade create(Actor by, LocalDate datum) {
		try {
			return this.sammantraden.create(by, Organ.KOMMUNSTYRELSEN, datum);
		}
		catch (SammantradeTaken ex) {
			return this.sammantraden.find(Organ.KOMMUNSTYRELSEN, datum).orElseThrow(() -> ex);
		}
	}

}
