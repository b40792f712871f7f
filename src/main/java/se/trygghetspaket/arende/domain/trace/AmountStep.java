package se.trygghetspaket.arende.domain.trace;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.UserRef;

/**
 * Beloppets steg: what a number was set to, by whom and when.
 *
 * @param number the entry of the case's history
 * @param belopp what it was set to, {@code null} when the line was taken away
 */
public record AmountStep(long number, Instant at, UserRef by, String reason, @Nullable Belopp belopp) {
}
