package se.trygghetspaket.historik.domain;

import java.nio.charset.StandardCharsets;

import se.trygghetspaket.shared.Sha256;

/**
 * Kontrollsumma: the three SHA-256 of an entry, 64 lower-case hexadecimal digits each.
 * {@code sha256} is over one line, {@code historik/1 <chain> <number> <payload>
 * <previous>}, so that a chain verifies for one who sees no payload at all.
 *
 * @param payload of the payload's bytes
 * @param previous of the entry before, zeros in the first
 * @param sha256 of the entry itself
 */
public record HistoryHash(String payload, String previous, String sha256) {

	/** The hashes of an entry that follows on another. */
	public static HistoryHash of(HistoryChain chain, long number, byte[] payload, String previous) {
		String ofPayload = Sha256.of(payload);
		return new HistoryHash(ofPayload, previous, ofEntry(chain, number, ofPayload, previous));
	}

	static String ofEntry(HistoryChain chain, long number, String payload, String previous) {
		String line = "historik/1 " + chain + " " + number + " " + payload + " " + previous;
		return Sha256.of(line.getBytes(StandardCharsets.UTF_8));
	}

}
