package se.trygghetspaket.paket.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Insatsernas väg: what became of the insatser of one year in the year after. An insats
 * that it does not tell of goes on as itself.
 */
public record Lineage(List<InsatsFate> fates) {

	/** Every insats goes on as itself. */
	public static final Lineage NONE = new Lineage(List.of());

	/**
	 * Refuses two fates for one insats, and insatser that carry on each other in a ring;
	 * a part that stays is no ring.
	 * @throws LineageRefused if they are refused
	 */
	public Lineage {
		fates = List.copyOf(fates);
		Map<InsatsId, InsatsFate> told = new HashMap<>();
		for (InsatsFate fate : fates) {
			if (told.put(fate.insats(), fate) != null) {
				throw new LineageRefused(LineageFault.TWICE, fate.insats());
			}
		}
		fates.forEach((fate) -> requireNoRing(fate.insats(), fate.insats(), told, new HashSet<>()));
	}

	/** Every insats that it names. */
	public Set<InsatsId> insatser() {
		return this.fates.stream()
			.flatMap((fate) -> Stream.concat(Stream.of(fate.insats()),
					fate.successors().stream().map(InsatsFate.Successor::insats)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What became of an insats, empty where nothing is told. */
	public Optional<InsatsFate> find(InsatsId insats) {
		return this.fates.stream().filter((fate) -> fate.insats().equals(insats)).findFirst();
	}

	/**
	 * Refuses what these lines cannot have become: the fate of an insats that none of
	 * them is of, and parts that are not together what the line had. A line that is not
	 * decided has nothing to share out.
	 * @param earlier the lines of the year before
	 * @throws LineageRefused if it is refused
	 */
	public void requireFits(Fordelning earlier) {
		for (InsatsFate fate : this.fates) {
			Budgetpost post = earlier.find(fate.insats())
				.orElseThrow(() -> new LineageRefused(LineageFault.NO_LINE, fate.insats()));
			boolean shared = fate.kind() == LineageKind.SUCCEEDED && post.belopp().decided();
			if (shared && !fate.shared().equals(post.belopp().orZero())) {
				throw new LineageRefused(LineageFault.SHARES, fate.insats());
			}
		}
	}

	/** Without what only says that an insats goes on as itself. */
	public Lineage withoutUnchanged() {
		return new Lineage(this.fates.stream().filter((fate) -> !fate.unchanged()).toList());
	}

	private static void requireNoRing(InsatsId start, InsatsId at, Map<InsatsId, InsatsFate> told, Set<InsatsId> seen) {
		InsatsFate fate = told.get(at);
		if (fate == null || !seen.add(at)) {
			return;
		}
		for (InsatsFate.Successor successor : fate.successors()) {
			if (successor.insats().equals(at)) {
				continue;
			}
			if (successor.insats().equals(start)) {
				throw new LineageRefused(LineageFault.CYCLE, start);
			}
			requireNoRing(start, successor.insats(), told, seen);
		}
	}

}
