package se.trygghetspaket.api;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetCheckResult;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;

@Schema(name = "Budgetkontroll", description = "Årets fördelning hållen mot budgetramen.")
record BudgetkontrollJson(BudgetCheckResult resultat,
		@Schema(description = "Det fördelade minus netto i hela kronor: över noll när fördelningen är större än ramen, "
				+ "under noll medan det finns pengar kvar.") long skillnad,
		List<KontrollJson> kontroller, UnderlagJson underlag) {

	/** With a sentence for every rule. */
	static BudgetkontrollJson of(Underlag underlag, Function<RuleVerdict, String> sentence) {
		BudgetCheck check = underlag.budgetCheck();
		return new BudgetkontrollJson(check.result(), check.difference().value(),
				check.verdicts()
					.stream()
					.map((verdict) -> new KontrollJson(verdict.rule(), verdict.passed(), sentence.apply(verdict)))
					.toList(),
				UnderlagJson.of(underlag));
	}

	@Schema(name = "Kontroll", description = "En regel och dess utslag.")
	record KontrollJson(BudgetRule regel, boolean godkand, String text) {
	}

}
