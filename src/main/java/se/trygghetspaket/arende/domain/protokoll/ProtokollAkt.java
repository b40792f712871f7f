package se.trygghetspaket.arende.domain.protokoll;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.Hinder;

/**
 * Protokollsakt: a decided case with its protokoll, and those that the decision is or has
 * been sent to, as all of it stood at one moment.
 */
public record ProtokollAkt(ArendeAkt akt, Protokoll protokoll, List<Expediering> expedieringar) {

	public ProtokollAkt {
		expedieringar = List.copyOf(expedieringar);
	}

	public Arende arende() {
		return this.akt.arende();
	}

	/** Those that the decision has not been sent to. */
	public List<Expediering> unsent() {
		return this.expedieringar.stream().filter((expediering) -> expediering.sent().isEmpty()).toList();
	}

	/** Whether the decision has been sent to everybody who is to have it. */
	public boolean allSent() {
		return !this.expedieringar.isEmpty() && unsent().isEmpty();
	}

	/** What hinders that the decision is sent, every reason at once. */
	public List<Hinder> hinder() {
		List<Hinder> hinder = new ArrayList<>();
		if (!this.protokoll.mayBeSent()) {
			hinder.add(Hinder.JUSTERING_SAKNAS);
		}
		if (this.expedieringar.isEmpty()) {
			hinder.add(Hinder.MOTTAGARE_AV_BESLUT_SAKNAS);
		}
		return hinder;
	}

}
