package se.trygghetspaket.historik.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Sha256;

/**
 * Kontroll av historiken: reads every stored entry once, chain by chain in the order of
 * their numbers, and finds the first one of each chain that is not what it was. Before
 * that it reads the documents that the history answers for.
 */
public final class HistoryVerifier {

	private final Map<HistoryChain, Map<Long, List<HistorySeal>>> seals = new HashMap<>();

	private final Map<HistoryChain, Reading> readings = new TreeMap<>();

	private final FileVerifier files = new FileVerifier();

	/**
	 * Starts with what there should be.
	 * @param chains every chain that has been appended to
	 */
	public HistoryVerifier(Collection<HistoryChain> chains, Collection<HistorySeal> seals) {
		chains.forEach((chain) -> this.readings.put(chain, new Reading()));
		for (HistorySeal seal : seals) {
			add(seal);
		}
	}

	/** Reads a stored document, whose printed head is a seal; before any entry. */
	public void read(SealedFile file) {
		this.files.add(file);
		add(new HistorySeal(file.chain(), file.head(), file.name()));
	}

	private void add(HistorySeal seal) {
		this.readings.putIfAbsent(seal.chain(), new Reading());
		this.seals.computeIfAbsent(seal.chain(), (chain) -> new HashMap<>())
			.computeIfAbsent(seal.head().number(), (number) -> new ArrayList<>())
			.add(seal);
	}

	/** Reads the next entry of its chain. */
	public void read(StoredHistoryEntry entry) {
		this.files.read(entry);
		List<HistorySeal> sealed = this.seals.getOrDefault(entry.chain(), Map.of())
			.getOrDefault(entry.number(), List.of());
		this.readings.computeIfAbsent(entry.chain(), (chain) -> new Reading()).read(entry, sealed);
	}

	/** What all the reading has shown. */
	public HistoryReport report() {
		List<HistoryReport.Chain> chains = new ArrayList<>();
		this.readings.forEach((chain, reading) -> {
			Set<Long> sealed = this.seals.getOrDefault(chain, Map.of()).keySet();
			chains.add(new HistoryReport.Chain(chain, reading.entries, reading.head, reading.end(sealed)));
		});
		return new HistoryReport(chains, this.files.count(), this.files.broken());
	}

	/** How far one chain has been read. */
	private static final class Reading {

		private long entries;

		private HistoryHead head = HistoryHead.NONE;

		private HistoryReport.@Nullable Break broken;

		private void read(StoredHistoryEntry entry, List<HistorySeal> sealed) {
			this.entries++;
			if (this.broken == null) {
				HistoryFault fault = faultOf(entry, sealed);
				this.broken = (fault != null) ? new HistoryReport.Break(entry.number(), fault) : null;
			}
			this.head = new HistoryHead(entry.number(), entry.hash().sha256());
		}

		private @Nullable HistoryFault faultOf(StoredHistoryEntry entry, List<HistorySeal> sealed) {
			HistoryHash hash = entry.hash();
			if (entry.number() != this.head.number() + 1) {
				return HistoryFault.NUMBER;
			}
			if (!Sha256.of(entry.payload()).equals(hash.payload())) {
				return HistoryFault.PAYLOAD;
			}
			if (!hash.previous().equals(this.head.sha256())) {
				return HistoryFault.PREVIOUS;
			}
			if (!HistoryHash.ofEntry(entry.chain(), entry.number(), hash.payload(), hash.previous())
				.equals(hash.sha256())) {
				return HistoryFault.HASH;
			}
			if (!entry.faithful()) {
				return HistoryFault.COLUMNS;
			}
			boolean agrees = sealed.stream().allMatch((seal) -> seal.head().sha256().equals(hash.sha256()));
			return agrees ? null : HistoryFault.REWRITTEN;
		}

		private HistoryReport.@Nullable Break end(Set<Long> sealed) {
			if (this.broken != null) {
				return this.broken;
			}
			Set<Long> cut = new TreeSet<>(sealed);
			cut.removeIf((number) -> number <= this.head.number());
			if (!cut.isEmpty()) {
				return new HistoryReport.Break(cut.iterator().next(), HistoryFault.CUT);
			}
			return this.head.none() ? new HistoryReport.Break(1, HistoryFault.EMPTY) : null;
		}

	}

}
