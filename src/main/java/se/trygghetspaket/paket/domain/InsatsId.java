package se.trygghetspaket.paket.domain;

/**
 * Insatsens identitet: the number an insats keeps over the years, whatever it is called.
 */
public record InsatsId(long value) {
}
