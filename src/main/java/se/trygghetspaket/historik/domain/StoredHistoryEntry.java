package se.trygghetspaket.historik.domain;

/**
 * Lagrad post i historiken: the bytes and hashes of an entry as they stand in the
 * database, nothing of them taken for true.
 *
 * @param faithful whether the payload can be read and says the same as the columns beside
 * it
 */
public record StoredHistoryEntry(HistoryChain chain, long number, byte[] payload, HistoryHash hash, boolean faithful) {
}
