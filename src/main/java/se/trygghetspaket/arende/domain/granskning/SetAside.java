package se.trygghetspaket.arende.domain.granskning;

import java.time.Instant;

import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

/**
 * Lämnad utan åtgärd: an iakttagelse that somebody has let be, and why. It is working
 * material: no document and no export ever has it.
 *
 * @param key what it is recognised by
 * @param regel the constant of its rule, as it was then
 * @param text its sentence
 * @param quote the words that it is about, may be empty
 */
public record SetAside(long id, IakttagelseKey key, String regel, String text, String quote, Reason reason, UserRef by,
		Instant at) {

	/** One that is not stored yet. */
	public static SetAside of(IakttagelseKey key, Iakttagelse seen, Reason reason, UserRef by, Instant at) {
		String quote = seen.plats().quote();
		return new SetAside(0, key, seen.regel().name(), seen.text(), (quote != null) ? quote : "", reason, by, at);
	}

}
