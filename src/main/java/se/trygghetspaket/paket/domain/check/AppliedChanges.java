package se.trygghetspaket.paket.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * Tillämpade ändringar: what a proposal changes against the fördelning that it started
 * from, applied onto the one that is in force. A line that the proposal leaves as it was
 * is taken as it is in force; one that both have changed, and not to the same, is a
 * conflict. Where no line was changed by both, the sum of the result is the sum in force,
 * plus the proposal's, less the base's.
 */
public final class AppliedChanges {

	private final Fordelning proposal;

	private final List<ChangeConflict> conflicts;

	private final Fordelning result;

	private AppliedChanges(Fordelning proposal, List<ChangeConflict> conflicts, Fordelning result) {
		this.proposal = proposal;
		this.conflicts = List.copyOf(conflicts);
		this.result = result;
	}

	/**
	 * Applies a proposal's changes. The lines come in the order of what is in force, then
	 * those that the proposal adds.
	 * @param base what the proposal started from, empty of lines if from nothing
	 * @param inForce what is in force now, empty of lines if nothing is
	 */
	public static AppliedChanges of(Fordelning base, Fordelning proposal, Fordelning inForce) {
		if (base.poster().equals(inForce.poster())) {
			return new AppliedChanges(proposal, List.of(), proposal);
		}
		List<ChangeConflict> conflicts = new ArrayList<>();
		List<Budgetpost> poster = new ArrayList<>();
		for (Budgetpost now : inForce.poster()) {
			apply(now.insats(), base, proposal, inForce, conflicts).ifPresent(poster::add);
		}
		for (Budgetpost proposed : proposal.poster()) {
			if (inForce.find(proposed.insats()).isEmpty()) {
				apply(proposed.insats(), base, proposal, inForce, conflicts).ifPresent(poster::add);
			}
		}
		for (Budgetpost before : base.poster()) {
			InsatsId insats = before.insats();
			if (inForce.find(insats).isEmpty() && proposal.find(insats).isEmpty()) {
				apply(insats, base, proposal, inForce, conflicts);
			}
		}
		return new AppliedChanges(proposal, conflicts, new Fordelning(proposal.year(), poster));
	}

	/** The line of an insats after the change, empty where it ends. */
	private static Optional<Budgetpost> apply(InsatsId insats, Fordelning base, Fordelning proposal, Fordelning inForce,
			List<ChangeConflict> conflicts) {
		Optional<Budgetpost> before = base.find(insats);
		Optional<Budgetpost> proposed = proposal.find(insats);
		Optional<Budgetpost> now = inForce.find(insats);
		if (proposed.equals(before)) {
			return now;
		}
		ChangeConflict conflict = new ChangeConflict(insats,
				proposed.or(() -> now).or(() -> before).map(Budgetpost::label).orElse(""),
				before.map(Budgetpost::belopp).stream().toList(), proposed.map(Budgetpost::belopp).stream().toList(),
				now.map(Budgetpost::belopp).stream().toList());
		if (!conflict.before().equals(conflict.inForce()) && !conflict.proposed().equals(conflict.inForce())) {
			conflicts.add(conflict);
		}
		return proposed;
	}

	/** The proposal as it stands. */
	public Fordelning proposal() {
		return this.proposal;
	}

	/** The lines that both have changed, in order. */
	public List<ChangeConflict> conflicts() {
		return this.conflicts;
	}

	/** Whether no line was changed by both. */
	public boolean clean() {
		return this.conflicts.isEmpty();
	}

	/** What would be in force; a line in conflict stands as the proposal has it. */
	public Fordelning result() {
		return this.result;
	}

}
