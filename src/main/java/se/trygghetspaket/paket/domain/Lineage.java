package se.trygghetspaket.paket.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	/** What became of an insats, empty where nothing is told. */
	public Optional<InsatsFate> find(InsatsId insats) {
		return this.fates.stream().filter((fate) -> fate.insats().equals(insats)).findFirst();
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
