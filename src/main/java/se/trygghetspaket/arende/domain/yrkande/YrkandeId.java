package se.trygghetspaket.arende.domain.yrkande;

/** The identity of a yrkande. */
public record YrkandeId(long value) {
}
