package se.trygghetspaket.arende.domain.list;

import java.time.Instant;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.UserRef;

/**
 * Ärende i korthet: one line of a list of cases.
 *
 * @param diarienummer empty while the registry has given none
 * @param netto the latest revision of the ram
 * @param version the current version, above 1 for a draft that has come back
 * @param statusSince when it came where it stands
 * @param inForce whether its fördelning is in force for its year
 */
public record ArendeSummary(ArendeId id, String diarienummer, String rubrik, ArendeStatus status, Paket paket,
		BudgetYear year, UserRef owner, Kronor sum, Kronor netto, int version, Instant statusSince, boolean inForce) {
}
