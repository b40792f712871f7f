package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;

/** All rules for how a memo refers to decisions and documents. */
public final class ReferenceRules {

	private ReferenceRules() {
	}

	/** What they see: diarienummer, paragraphs, dates, what is recorded. */
	public static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>(DiarienummerRule.of(reviewed));
		seen.addAll(ParagrafSignRule.of(reviewed));
		seen.addAll(DateRules.of(reviewed));
		seen.addAll(LaterDates.of(reviewed));
		seen.addAll(RecordedRules.of(reviewed));
		return seen;
	}

}
