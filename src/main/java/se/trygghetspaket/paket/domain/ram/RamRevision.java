package se.trygghetspaket.paket.domain.ram;

import java.time.Instant;

import se.trygghetspaket.shared.UserRef;

/** Ramens revision: what a ram said at one time, with who recorded it and when. */
public record RamRevision(Budgetram ram, UserRef by, Instant at) {
}
