package se.trygghetspaket.arende.meeting;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;

/** Told in the same transaction when a decision has been recorded. */
public record BeslutRecorded(Actor by, ArendeId id) {
}
