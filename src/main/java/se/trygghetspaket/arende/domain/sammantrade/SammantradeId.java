package se.trygghetspaket.arende.domain.sammantrade;

/** Identity of a {@link Sammantrade}. */
public record SammantradeId(long value) {
}
