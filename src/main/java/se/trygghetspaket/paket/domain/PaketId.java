package se.trygghetspaket.paket.domain;

/** Paketets identitet: the number a paket is stored under. */
public record PaketId(long value) {
}
