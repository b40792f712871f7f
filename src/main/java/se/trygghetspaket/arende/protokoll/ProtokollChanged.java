package se.trygghetspaket.arende.protokoll;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.shared.Actor;

/**
 * Something about a decision has been recorded or corrected.
 *
 * @param moment what that is to the extract of the minutes
 */
record ProtokollChanged(Actor by, ArendeId id, DokumentMoment moment) {
}
