package se.trygghetspaket.paket.domain.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Märken i insatsernas väg: tells for an insats what the lineages and the lines of some
 * years say of it.
 */
final class LineageMarks {

	private final Map<InsatsId, String> labels;

	private final boolean anyBefore;

	/**
	 * Marks of years.
	 * @param labels what insatser were called last; one that is not there is not named
	 * @param anyBefore whether there is a fördelning before the first of the years
	 */
	LineageMarks(Map<InsatsId, String> labels, boolean anyBefore) {
		this.labels = Map.copyOf(labels);
		this.anyBefore = anyBefore;
	}

	/**
	 * The marks of an insats.
	 * @param steps the years that have a fördelning, earliest first
	 * @param before whether the insats has had a line before them
	 */
	List<LineageMark> of(InsatsId insats, List<Step> steps, boolean before) {
		List<LineageMark> marks = new ArrayList<>();
		boolean had = before;
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			List<LineageMark> told = told(insats, step);
			marks.addAll(told);
			boolean hadLast = i > 0 && steps.get(i - 1).has();
			if (step.has() && told.stream().noneMatch((mark) -> mark.kind() == LineageMarkKind.FROM)) {
				if (!had && (i > 0 || this.anyBefore)) {
					marks.add(bare(step, LineageMarkKind.NEW));
				}
				else if (had && i > 0 && !hadLast) {
					marks.add(bare(step, LineageMarkKind.AGAIN));
				}
			}
			if (!step.has() && hadLast && told.isEmpty()) {
				marks.add(bare(step, LineageMarkKind.GONE));
			}
			had |= step.has();
		}
		return marks;
	}

	private List<LineageMark> told(InsatsId insats, Step step) {
		List<LineageMark> told = new ArrayList<>();
		List<InsatsId> carried = carriedBy(insats, step.lineage());
		if (!carried.isEmpty()) {
			told.add(new LineageMark(step.year(), LineageMarkKind.FROM, others(carried), ""));
		}
		step.lineage().find(insats).flatMap((fate) -> mark(fate, step)).ifPresent(told::add);
		return told;
	}

	/** Empty for an insats that only goes on as itself. */
	private Optional<LineageMark> mark(InsatsFate fate, Step step) {
		List<InsatsId> successors = fate.successors().stream().map(InsatsFate.Successor::insats).toList();
		List<InsatsId> others = successors.stream().filter((each) -> !each.equals(fate.insats())).toList();
		if (fate.kind() == LineageKind.SUCCEEDED && others.isEmpty()) {
			return Optional.empty();
		}
		LineageMarkKind kind = switch (fate.kind()) {
			case PAUSED -> LineageMarkKind.PAUSED;
			case ENDED -> LineageMarkKind.ENDED;
			case MOVED_OUT -> LineageMarkKind.MOVED_OUT;
			case SUCCEEDED -> succeeded(others, others.size() < successors.size(), step.lineage());
		};
		return Optional.of(new LineageMark(step.year(), kind, others(others), fate.note()));
	}

	private static LineageMarkKind succeeded(List<InsatsId> others, boolean stays, Lineage lineage) {
		if (stays) {
			return LineageMarkKind.PARTED;
		}
		if (others.size() > 1) {
			return LineageMarkKind.SPLIT;
		}
		boolean shared = carriedBy(others.get(0), lineage).size() > 1;
		return shared ? LineageMarkKind.MERGED : LineageMarkKind.BECAME;
	}

	/** The other insatser that one carries on. */
	private static List<InsatsId> carriedBy(InsatsId insats, Lineage lineage) {
		return lineage.fates()
			.stream()
			.filter((fate) -> !fate.insats().equals(insats))
			.filter((fate) -> fate.successors().stream().anyMatch((successor) -> successor.insats().equals(insats)))
			.map(InsatsFate::insats)
			.toList();
	}

	private List<LineageMark.Other> others(Collection<InsatsId> insatser) {
		return insatser.stream()
			.filter(this.labels::containsKey)
			.map((insats) -> new LineageMark.Other(insats, this.labels.get(insats)))
			.toList();
	}

	private static LineageMark bare(Step step, LineageMarkKind kind) {
		return new LineageMark(step.year(), kind, List.of(), "");
	}

	/**
	 * A year with a fördelning.
	 *
	 * @param has whether the insats has a line in it
	 */
	record Step(BudgetYear year, boolean has, Lineage lineage) {
	}

}
