package se.trygghetspaket.arende.domain;

import java.time.Instant;

import se.trygghetspaket.shared.UserRef;

/** Since when a case stands where it does, and who took it there. */
public record StatusSince(Instant at, UserRef by) {
}
