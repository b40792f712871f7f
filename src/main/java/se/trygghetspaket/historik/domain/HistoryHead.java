package se.trygghetspaket.historik.domain;

/**
 * Kedjans slut: the number and the SHA-256 of the last entry; 0 and 64 zeros where there
 * is none.
 */
public record HistoryHead(long number, String sha256) {

	/** The end of a chain without entries, which the first entry names. */
	public static final HistoryHead NONE = new HistoryHead(0, "0".repeat(64));

	/** Whether the chain has no entries. */
	public boolean none() {
		return this.number == 0;
	}

}
