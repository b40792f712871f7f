package se.trygghetspaket.paket;

import java.util.List;

import se.trygghetspaket.language.Texts;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;

/**
 * Says what a budget check has found, the same words on a page as in a document and in an
 * answer to a program, which are Swedish.
 */
public class BudgetCheckText {

	private final Texts messages;

	public BudgetCheckText(Texts messages) {
		this.messages = messages;
	}

	/**
	 * One rule's verdict with its amounts: "Summan 5,2 mkr är 0,2 mkr över ramen, 5,0
	 * mkr."
	 * @param style how to write amounts, made finer where it would not be exact
	 */
	public String sentence(RuleVerdict verdict, AmountStyle style) {
		String outcome = verdict.passed() ? "passed" : "failed";
		if (verdict.rule() == BudgetRule.FULLT_FORDELAD && !verdict.passed()) {
			int side = verdict.amounts().get(0).compareTo(verdict.amounts().get(1));
			outcome += (side == 0) ? ".undecided" : ((side > 0) ? ".over" : ".under");
		}
		return text("paket.BudgetRule." + verdict.rule().name() + "." + outcome, verdict.amounts(), style);
	}

	/** What the whole check comes to, with the distance between sum and ram. */
	public String conclusion(BudgetCheck check, AmountStyle style) {
		Kronor distance = check.difference().isNegative() ? check.remaining() : check.difference();
		String key = "paket.BudgetCheckResult." + check.result().name();
		if (distance.isZero()) {
			key += ".even";
		}
		return text(key, List.of(distance), style);
	}

	private String text(String key, List<Kronor> amounts, AmountStyle style) {
		AmountStyle shown = style.withUnit(true).finerFor(amounts);
		Object[] written = amounts.stream().map((amount) -> SwedishAmount.write(amount, shown)).toArray();
		return this.messages.get(key, written);
	}

}
