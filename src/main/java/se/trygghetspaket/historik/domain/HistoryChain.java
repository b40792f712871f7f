package se.trygghetspaket.historik.domain;

/**
 * Historikens kedja: whose history it is, one chain for each case, one for each paket and
 * one for the settings.
 *
 * @param id the case's or the paket's identity, 1 for the settings
 */
public record HistoryChain(Kind kind, long id) implements Comparable<HistoryChain> {

	/** The chain of a case. */
	public static HistoryChain ofArende(long id) {
		return new HistoryChain(Kind.ARENDE, id);
	}

	/** The chain of a paket: its ramar and settings. */
	public static HistoryChain ofPaket(long id) {
		return new HistoryChain(Kind.PAKET, id);
	}

	/** The chain of what holds for all documents. */
	public static HistoryChain ofSettings() {
		return new HistoryChain(Kind.SETTINGS, 1);
	}

	@Override
	public int compareTo(HistoryChain other) {
		int kinds = this.kind.compareTo(other.kind);
		return (kinds != 0) ? kinds : Long.compare(this.id, other.id);
	}

	/** As it stands in what is hashed: "ARENDE 12". */
	@Override
	public String toString() {
		return this.kind + " " + this.id;
	}

	/** What has a history. */
	public enum Kind {

		/** A case. */
		ARENDE,

		/** A paket. */
		PAKET,

		/** What holds for all documents, whatever paket they are about. */
		SETTINGS

	}

}
