package se.trygghetspaket.paket.domain.check;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

/**
 * Budgetkontroll: a fördelning held against its budgetram. A pure function of the two:
 * {@code sum + remaining = netto} always holds, and exactly on the ram is within it.
 */
public record BudgetCheck(Kronor netto, Kronor sum, BudgetCheckResult result, List<RuleVerdict> verdicts) {

	public BudgetCheck {
		verdicts = List.copyOf(verdicts);
	}

	/** Checks a fördelning against the ram of its year. */
	public static BudgetCheck of(Budgetram ram, Fordelning fordelning) {
		Kronor netto = ram.netto();
		Kronor sum = fordelning.sum();
		boolean within = sum.compareTo(netto) <= 0;
		boolean decided = fordelning.fullyDecided() && !fordelning.poster().isEmpty();
		boolean full = sum.equals(netto) && fordelning.fullyDecided();
		List<RuleVerdict> verdicts = new ArrayList<>();
		verdicts.add(new RuleVerdict(BudgetRule.RAM_BEKRAFTAD, ram.confirmed(), List.of(netto)));
		verdicts.add(new RuleVerdict(BudgetRule.NETTO_STAMMER, ram.brutto().minus(ram.moved()).equals(netto),
				List.of(ram.brutto(), ram.moved(), netto)));
		verdicts.add(new RuleVerdict(BudgetRule.ALLA_BELOPP_BESTAMDA, decided, List.of()));
		verdicts
			.add(new RuleVerdict(BudgetRule.INOM_RAM, within, List.of(sum, netto, RuleVerdict.distance(sum, netto))));
		if (ram.fullAllocationRequired()) {
			verdicts.add(new RuleVerdict(BudgetRule.FULLT_FORDELAD, full,
					List.of(sum, netto, RuleVerdict.distance(sum, netto))));
		}
		return new BudgetCheck(netto, sum, result(within, full || !ram.fullAllocationRequired()), verdicts);
	}

	/**
	 * The sum less netto: above 0 kr over the ram, below 0 kr while there is money left.
	 */
	public Kronor difference() {
		return this.sum.minus(this.netto);
	}

	/** Netto less the sum: what is left to allocate, negative over the ram. */
	public Kronor remaining() {
		return this.netto.minus(this.sum);
	}

	/** Whether every rule holds, which a submission requires. */
	public boolean allowsSubmission() {
		return this.verdicts.stream().allMatch(RuleVerdict::passed);
	}

	/** Whether a rule holds; one that does not apply holds. */
	public boolean passed(BudgetRule rule) {
		return this.verdicts.stream().noneMatch((verdict) -> verdict.rule() == rule && !verdict.passed());
	}

	private static BudgetCheckResult result(boolean within, boolean full) {
		if (!within) {
			return BudgetCheckResult.OVER_RAM;
		}
		return full ? BudgetCheckResult.INOM_RAM : BudgetCheckResult.EJ_FULLT_FORDELAD;
	}

}
