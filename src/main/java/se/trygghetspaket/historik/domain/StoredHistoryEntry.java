package se.trygghetspaket.historik.domain;

import java.util.List;

/**
 * Lagrad post i historiken: the bytes and hashes of an entry as they stand in the
 * database, nothing of them taken for true.
 *
 * @param faithful whether the payload can be read and says the same as the columns beside
 * it
 * @param files the stored documents that it names
 */
public record StoredHistoryEntry(HistoryChain chain, long number, byte[] payload, HistoryHash hash, boolean faithful,
		List<NamedFile> files) {

	public StoredHistoryEntry {
		files = List.copyOf(files);
	}

}
