package se.trygghetspaket.arende.domain.protokoll;

import java.time.Instant;

import se.trygghetspaket.shared.UserRef;

/**
 * Registrerad: a fact with who recorded it and when. Dates inside the fact are typed and
 * may lie in the past; the time of recording is the clock's.
 */
public record Registrerad<T>(T fact, UserRef by, Instant at) {
}
