package se.trygghetspaket.paket.domain.check;

import java.util.List;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * Ändringskrock: a line that a proposal changes and that somebody else has changed
 * meanwhile. Each belopp is a list of one, or of none where there is no such line.
 *
 * @param label the line's label
 * @param before what it was when the proposal started
 * @param proposed what the proposal makes it
 * @param inForce what it is now
 */
public record ChangeConflict(InsatsId insats, String label, List<Belopp> before, List<Belopp> proposed,
		List<Belopp> inForce) {

	public ChangeConflict {
		before = List.copyOf(before);
		proposed = List.copyOf(proposed);
		inForce = List.copyOf(inForce);
	}

}
