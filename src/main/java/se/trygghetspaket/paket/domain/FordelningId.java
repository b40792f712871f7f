package se.trygghetspaket.paket.domain;

/** Fördelningens identitet: the number a fördelning is stored under. */
public record FordelningId(long value) {
}
