package se.trygghetspaket.paket.domain.check;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * Ändringskrock: a line that a proposal changes and that somebody else has changed
 * meanwhile. Each place has a list of one line, or of none where there is no such line.
 *
 * @param before what it was when the proposal started
 * @param proposed what the proposal makes it
 * @param inForce what it is now
 */
public record ChangeConflict(InsatsId insats, List<Budgetpost> before, List<Budgetpost> proposed,
		List<Budgetpost> inForce) {

	public ChangeConflict {
		before = List.copyOf(before);
		proposed = List.copyOf(proposed);
		inForce = List.copyOf(inForce);
	}

	/** The line's label, as proposed where it is. */
	public String label() {
		return Stream.of(this.proposed, this.inForce, this.before)
			.flatMap(List::stream)
			.findFirst()
			.map(Budgetpost::label)
			.orElseThrow();
	}

	/** Whether both have changed the line, and not to the same amount. */
	boolean bothChanged() {
		return !this.proposed.equals(this.before) && !belopp(this.before).equals(belopp(this.inForce))
				&& !belopp(this.proposed).equals(belopp(this.inForce));
	}

	private static List<Belopp> belopp(List<Budgetpost> line) {
		return line.stream().map(Budgetpost::belopp).toList();
	}

}
