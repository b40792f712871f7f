package se.trygghetspaket.paket.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final Fordelning base;

	private final Fordelning proposal;

	private final Fordelning inForce;

	private final List<ChangeConflict> conflicts;

	private final Fordelning result;

	private AppliedChanges(Fordelning base, Fordelning proposal, Fordelning inForce, List<ChangeConflict> conflicts,
			Fordelning result) {
		this.base = base;
		this.proposal = proposal;
		this.inForce = inForce;
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
			return new AppliedChanges(base, proposal, inForce, List.of(), proposal);
		}
		List<ChangeConflict> conflicts = insatser(base, proposal, inForce).stream()
			.map((insats) -> new ChangeConflict(insats, base.find(insats).stream().toList(),
					proposal.find(insats).stream().toList(), inForce.find(insats).stream().toList()))
			.filter(ChangeConflict::bothChanged)
			.toList();
		return new AppliedChanges(base, proposal, inForce, conflicts, apply(base, proposal, inForce, Set.of()));
	}

	/**
	 * What would be in force if some of the lines in conflict were left as they are in
	 * force, and the others as proposed.
	 */
	public Fordelning resolve(Set<InsatsId> asInForce) {
		return apply(this.base, this.proposal, this.inForce, asInForce);
	}

	private static Fordelning apply(Fordelning base, Fordelning proposal, Fordelning inForce, Set<InsatsId> asInForce) {
		List<Budgetpost> poster = new ArrayList<>();
		for (InsatsId insats : insatser(base, proposal, inForce)) {
			boolean kept = asInForce.contains(insats) || proposal.find(insats).equals(base.find(insats));
			(kept ? inForce : proposal).find(insats).ifPresent(poster::add);
		}
		return proposal.with(poster);
	}

	/** Every insats of the three, in the order of what is in force, then as proposed. */
	private static Set<InsatsId> insatser(Fordelning base, Fordelning proposal, Fordelning inForce) {
		return Stream.of(inForce, proposal, base)
			.flatMap((fordelning) -> fordelning.poster().stream())
			.map(Budgetpost::insats)
			.collect(Collectors.toCollection(LinkedHashSet::new));
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
