package se.trygghetspaket.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test where there is no Chromium, unless one is required. */
class WhereChromiumIs implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Programs.found() || Boolean.getBoolean("e2e.required")) {
			return ConditionEvaluationResult.enabled("Chromium is here, or required");
		}
		return ConditionEvaluationResult.disabled(Programs.MISSING);
	}

}
