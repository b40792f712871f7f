package se.trygghetspaket.historik.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Kontroll av handlingarna: holds the stored documents against the history, whose entries
 * it reads once: the bytes, the end of the history that each prints, and that the history
 * names each and no others.
 */
final class FileVerifier {

	private final List<SealedFile> files = new ArrayList<>();

	/** What the entries that the documents print are, as far as they have been read. */
	private final Map<Entry, @Nullable String> heads = new HashMap<>();

	private final Map<HistoryChain, Map<String, NamedFile>> named = new LinkedHashMap<>();

	void add(SealedFile file) {
		this.files.add(file);
		this.heads.put(new Entry(file.chain(), file.head().number()), null);
	}

	void read(StoredHistoryEntry entry) {
		Entry at = new Entry(entry.chain(), entry.number());
		if (this.heads.containsKey(at)) {
			this.heads.put(at, entry.hash().sha256());
		}
		entry.files()
			.forEach((file) -> this.named.computeIfAbsent(entry.chain(), (chain) -> new LinkedHashMap<>())
				.put(file.sha256(), file));
	}

	/** How many there are. */
	long count() {
		return this.files.size();
	}

	/** Every document that is not what it was, with what is wrong first. */
	List<HistoryReport.BrokenFile> broken() {
		List<HistoryReport.BrokenFile> broken = new ArrayList<>();
		Map<HistoryChain, Set<String>> stored = new HashMap<>();
		for (SealedFile file : this.files) {
			stored.computeIfAbsent(file.chain(), (chain) -> new HashSet<>()).add(file.sha256());
			faultOf(file)
				.ifPresent((fault) -> broken.add(new HistoryReport.BrokenFile(file.chain(), file.name(), fault)));
		}
		this.named.forEach((chain, files) -> files.values()
			.stream()
			.filter((file) -> !stored.getOrDefault(chain, Set.of()).contains(file.sha256()))
			.forEach((file) -> broken.add(new HistoryReport.BrokenFile(chain, file.name(), FileFault.MISSING))));
		return broken;
	}

	private Optional<FileFault> faultOf(SealedFile file) {
		if (!file.intact()) {
			return Optional.of(FileFault.CONTENT);
		}
		String head = this.heads.get(new Entry(file.chain(), file.head().number()));
		if (head == null) {
			return Optional.of(FileFault.CUT);
		}
		if (!head.equals(file.head().sha256())) {
			return Optional.of(FileFault.REWRITTEN);
		}
		return this.named.getOrDefault(file.chain(), Map.of()).containsKey(file.sha256()) ? Optional.empty()
				: Optional.of(FileFault.UNNAMED);
	}

	/** An entry by its place. */
	private record Entry(HistoryChain chain, long number) {
	}

}
