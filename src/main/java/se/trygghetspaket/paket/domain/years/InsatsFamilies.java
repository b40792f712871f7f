package se.trygghetspaket.paket.domain.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;

/**
 * Insatser som hör ihop: puts insatser that carry on each other beside each other,
 * whatever year it happened.
 */
final class InsatsFamilies {

	private final Map<InsatsId, InsatsId> parents = new HashMap<>();

	InsatsFamilies(Collection<Lineage> lineages) {
		for (Lineage lineage : lineages) {
			for (InsatsFate fate : lineage.fates()) {
				fate.successors().forEach((successor) -> join(fate.insats(), successor.insats()));
			}
		}
	}

	/**
	 * Each family as a list, in the order of their first members.
	 * @param insatser in the order that they would have by themselves
	 * @param within the order inside a family
	 */
	List<List<InsatsId>> of(Collection<InsatsId> insatser, Comparator<InsatsId> within) {
		Map<InsatsId, List<InsatsId>> families = new LinkedHashMap<>();
		insatser.forEach((each) -> families.computeIfAbsent(root(each), (root) -> new ArrayList<>()).add(each));
		families.values().forEach((family) -> family.sort(within));
		return List.copyOf(families.values());
	}

	private void join(InsatsId one, InsatsId other) {
		InsatsId root = root(one);
		InsatsId joined = root(other);
		if (!root.equals(joined)) {
			this.parents.put(joined, root);
		}
	}

	private InsatsId root(InsatsId insats) {
		InsatsId at = insats;
		while (this.parents.containsKey(at)) {
			at = this.parents.get(at);
		}
		return at;
	}

}
