package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** All rules for the proposed decision and for the amounts that are printed. */
public final class BeslutRules {

	private BeslutRules() {
	}

	/** What they see: totals, list against table, form, sentences. */
	public static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>(TotalRules.of(reviewed.memo()));
		seen.addAll(ListAgainstTable.of(reviewed));
		ReadAvsnitt avsnitt = Sections.beslutsforslag(reviewed.memo()).orElse(null);
		if (avsnitt != null) {
			seen.addAll(FormRules.of(reviewed, avsnitt));
			seen.addAll(AttRule.of(reviewed, avsnitt));
			seen.addAll(PointRules.of(reviewed.memo(), avsnitt));
		}
		return seen;
	}

}
