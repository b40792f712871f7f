package se.trygghetspaket.historik.domain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Kontrollens utfall: every chain with its end, and where it is broken, and the stored
 * documents that are not what they were.
 *
 * @param files how many documents were read
 */
public record HistoryReport(List<Chain> chains, long files, List<BrokenFile> brokenFiles) {

	public HistoryReport {
		chains = List.copyOf(chains);
		brokenFiles = List.copyOf(brokenFiles);
	}

	/** Whether nothing is broken. */
	public boolean whole() {
		return broken().isEmpty() && this.brokenFiles.isEmpty();
	}

	/** How many entries were read. */
	public long entries() {
		return this.chains.stream().mapToLong(Chain::entries).sum();
	}

	/** The chains that are broken, each at its first broken entry. */
	public List<Chain> broken() {
		return this.chains.stream().filter((chain) -> chain.broken().isPresent()).toList();
	}

	/**
	 * One chain.
	 */
	public static final class Chain {

		private final HistoryChain chain;

		private final long entries;

		private final HistoryHead head;

		private final @Nullable Break broken;

		Chain(HistoryChain chain, long entries, HistoryHead head, @Nullable Break broken) {
			this.chain = chain;
			this.entries = entries;
			this.head = head;
			this.broken = broken;
		}

		public HistoryChain chain() {
			return this.chain;
		}

		/** How many entries it has. */
		public long entries() {
			return this.entries;
		}

		/** What it ends with as stored, whether that is right or not. */
		public HistoryHead head() {
			return this.head;
		}

		/** The first broken entry, if any. */
		public Optional<Break> broken() {
			return Optional.ofNullable(this.broken);
		}

	}

	/** A document that is not what it was, and why. */
	public record BrokenFile(HistoryChain chain, String name, FileFault fault) {
	}

	/** The entry at which a chain is broken, and how. */
	public record Break(long number, HistoryFault fault) {
	}

}
