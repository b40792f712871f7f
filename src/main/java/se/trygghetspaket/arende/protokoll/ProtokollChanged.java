package se.trygghetspaket.arende.protokoll;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;

/** Something about a decision has been recorded or corrected. */
record ProtokollChanged(Actor by, ArendeId id) {
}
