package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetCheckResult;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;

/**
 * A fördelning held against its ram, as it is shown.
 *
 * @param submittable whether no rule stands in the way
 */
record CheckPage(RamBridge ram, Balance balance, BudgetCheckResult result, String conclusion, boolean submittable,
		List<Verdict> verdicts) {

	static CheckPage of(Underlag underlag, BudgetCheckText text) {
		BudgetCheck check = underlag.budgetCheck();
		AmountStyle style = underlag.paket().amountStyle();
		AmountColumns columns = AmountColumns.of(style, List.<Kronor>of(check.sum(), check.netto()));
		return new CheckPage(RamBridge.of(underlag.ram(), style), Balance.of(check, columns), check.result(),
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
