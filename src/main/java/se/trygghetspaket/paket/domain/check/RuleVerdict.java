package se.trygghetspaket.paket.domain.check;

import java.util.List;

import se.trygghetspaket.shared.Kronor;

/**
 * Regelns utslag: whether a rule holds, with the amounts that its sentence names, in the
 * order the sentence names them.
 */
public record RuleVerdict(BudgetRule rule, boolean passed, List<Kronor> amounts) {

	public RuleVerdict {
		amounts = List.copyOf(amounts);
	}

}
