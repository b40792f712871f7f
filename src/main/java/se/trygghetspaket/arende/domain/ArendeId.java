package se.trygghetspaket.arende.domain;

/** Ärendets identitet: the number a case is stored under. */
public record ArendeId(long value) {
}
