package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetCheckResult;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.shared.AmountStyle;

/**
 * A fördelning held against its ram, as it is shown.
 *
 * @param ram the ram with what is allocated of it
 * @param coming the year's coming ram, none where none is
 * @param heldAgainstComing whether the fördelning is held against that
 * @param submittable whether no rule stands in the way
 */
record CheckPage(RamBridge ram, List<ComingRam> coming, boolean heldAgainstComing, BudgetCheckResult result,
		String conclusion, boolean submittable, List<Verdict> verdicts) {

	static CheckPage of(Underlag underlag, BudgetCheckText text) {
		BudgetCheck check = underlag.budgetCheck();
		AmountStyle style = underlag.paket().amountStyle();
		return new CheckPage(RamBridge.of(underlag.ram(), check.sum(), style), ComingRam.of(underlag.standing(), style),
				underlag.standing().coming().filter(underlag.ram()::equals).isPresent(), check.result(),
				text.conclusion(check, style), check.allowsSubmission(),
				check.verdicts()
					.stream()
					.map((each) -> new Verdict(each.rule(), each.passed(), text.sentence(each, style)))
					.toList());
	}

	/** A rule with what came of it. */
	record Verdict(BudgetRule rule, boolean passed, String sentence) {
	}

}
