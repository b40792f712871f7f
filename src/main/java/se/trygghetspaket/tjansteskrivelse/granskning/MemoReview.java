package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.beslut.BeslutRules;
import se.trygghetspaket.tjansteskrivelse.granskning.complete.CompleteRules;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseRules;
import se.trygghetspaket.tjansteskrivelse.granskning.reference.ReferenceRules;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/** Granskning: all rules for a memo that was read. */
public final class MemoReview {

	private MemoReview() {
	}

	/** Reads a memo and adds what the rules see to what the reader doubted. */
	public static Tolkning interpret(MemoText text) {
		Tolkning read = MemoReader.read(text);
		return read.with(of(read));
	}

	/** What the rules see in a memo that nothing else is known about. */
	public static List<Iakttagelse> of(Tolkning memo) {
		return of(Reviewed.of(memo));
	}

	/**
	 * What the rules see, in the order decision, amounts, completeness, references, ties.
	 */
	public static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>();
		seen.addAll(BeslutRules.of(reviewed));
		seen.addAll(ProseRules.of(reviewed));
		seen.addAll(CompleteRules.of(reviewed));
		seen.addAll(ReferenceRules.of(reviewed));
		seen.addAll(TieRules.of(reviewed));
		seen.addAll(UnitRules.of(reviewed));
		return seen;
	}

}
