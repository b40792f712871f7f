package se.trygghetspaket.historik.domain;

/**
 * Förseglad fil: a stored document, as far as its bytes and the history have to agree.
 *
 * @param chain whose history it prints the end of, and which names it
 * @param name what it is called among others
 * @param head the end of the history that it prints
 * @param sha256 of its bytes, as recorded beside them
 * @param intact whether that is the SHA-256 of the bytes
 */
public record SealedFile(HistoryChain chain, String name, HistoryHead head, String sha256, boolean intact) {
}
