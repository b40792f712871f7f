package se.trygghetspaket.ekonomi.domain;

import java.time.Instant;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.UserRef;

/**
 * Ärende på väg: a case that is not decided yet, as finance counts it.
 *
 * @param diarienummer empty while the registry has given none
 * @param since when it came where it stands
 * @param sum what its fördelning comes to; lines without an amount count as nothing
 * @param added its sum less what it started from: what it would add to what is in force
 * @param intygHolds whether finance's latest certificate is for its fördelning, its
 * version and the ram as they are now
 */
public record OpenArende(ArendeId id, Paket paket, BudgetYear year, String diarienummer, String rubrik,
		ArendeStatus status, Instant since, UserRef owner, Kronor sum, Kronor added, boolean intygHolds) {

	/** Whether its handläggare has it: a draft, or sent back by kommunstyrelsen. */
	public boolean drafted() {
		return this.status == ArendeStatus.UTKAST || this.status == ArendeStatus.ATERREMITTERAT;
	}

	/** Whether it is certified for something else than what it says now. */
	public boolean lapsed() {
		return this.status.certified() && !this.intygHolds;
	}

	/**
	 * Whether it waits for finance to certify it, for the first time or again: handed to
	 * finance, or further on its road with a certificate that holds no longer.
	 */
	public boolean waitsForIntyg() {
		return this.status == ArendeStatus.EKONOMIGRANSKNING || lapsed();
	}

	/**
	 * What it would take at most: its own sum, or what would be in force with its changes
	 * applied, whichever is more.
	 * @param inForce the sum in force for its year, 0 kr without any
	 */
	Kronor taking(Kronor inForce) {
		Kronor projected = inForce.plus(this.added);
		return (projected.compareTo(this.sum) > 0) ? projected : this.sum;
	}

}
