package se.trygghetspaket.ekonomi.domain.report;

import se.trygghetspaket.shared.Kronor;

/**
 * Rapportens summor: what all changes that a filter selects come to.
 *
 * @param total how many changes there are
 * @param inForce what the decisions have added to what is in force
 * @param netto what the revisions have added to the ramar after omföringar
 */
public record ChangeSummary(int total, Kronor inForce, Kronor netto) {

	/** No changes. */
	public static final ChangeSummary NONE = new ChangeSummary(0, Kronor.ZERO, Kronor.ZERO);

}
