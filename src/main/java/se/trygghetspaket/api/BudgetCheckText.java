package se.trygghetspaket.api;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.check.RuleVerdict;

/** The sentence of a rule. */
@Component
class BudgetCheckText {

	private final MessageSource messages;

	BudgetCheckText(MessageSource messages) {
		this.messages = messages;
	}

	String of(Paket paket, RuleVerdict verdict) {
		return this.messages.getMessage("BudgetRule." + verdict.rule(), null, Locale.forLanguageTag("sv-SE"));
	}

}
