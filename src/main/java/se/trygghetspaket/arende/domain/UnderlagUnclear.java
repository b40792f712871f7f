package se.trygghetspaket.arende.domain;

import java.util.List;

/**
 * Underlaget är oklart: a year has nothing in force, and not exactly one case that the
 * reader may see; which figures are meant has to be said.
 */
public class UnderlagUnclear extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ArendeId> candidates;

	public UnderlagUnclear(List<ArendeId> candidates) {
		super("One of " + candidates + " is meant");
		this.candidates = List.copyOf(candidates);
	}

	/** The cases that could be meant; empty if there is none. */
	public List<ArendeId> candidates() {
		return this.candidates;
	}

}
