package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;

/** All rules for what a memo has to have. */
public final class CompleteRules {

	private CompleteRules() {
	}

	/** What they see: sources, headings, what is changed, abbreviations. */
	public static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>(SourceRules.of(reviewed));
		seen.addAll(KfRule.of(reviewed));
		seen.addAll(EmptySections.of(reviewed));
		seen.addAll(ChangeRules.of(reviewed));
		seen.addAll(Abbreviations.of(reviewed.memo()));
		return seen;
	}

}
