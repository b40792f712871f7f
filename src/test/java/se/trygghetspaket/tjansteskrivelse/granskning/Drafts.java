package se.trygghetspaket.tjansteskrivelse.granskning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** A memo being written, dated 20 January 2024, of two lines in two years. */
public final class Drafts {

	/** Numbered, with unit and total, in sentences. */
	public static final BeslutForm FULL = new BeslutForm(true, true, true, true);

	private Drafts() {
	}

	/** A memo with the sections that are given as heading, text, heading, text, … */
	public static Tjansteskrivelse memo(BeslutForm form, String... avsnitt) {
		List<Avsnitt> all = new ArrayList<>();
		for (int i = 0; i < avsnitt.length; i += 2) {
			all.add(new Avsnitt(avsnitt[i], avsnitt[i + 1]));
		}
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2024, 1, 20), "Kommunstyrelsen", all, form,
				"Summa");
	}

	/** What the rules get of it. */
	public static Reviewed reviewed(Tjansteskrivelse memo, Recorded recorded) {
		Fordelning now = year(2024, "Nattvandring", 800_000, "Lovaktiviteter", 500_000);
		Fordelning before = year(2023, "Nattvandring", 300_000, "Lovaktiviteter", 500_000);
		Tolkning read = new DraftMemo(memo, now, before, AmountStyle.mkr(1)).tolkning("Trygghet 2024",
				new Diarienummer("KS 2024/118"), List.of());
		return new Reviewed(read, MemoFigures.of(read), recorded);
	}

	/** The memo with the only one of the fixes made. */
	public static Tjansteskrivelse mended(Tjansteskrivelse memo, List<Iakttagelse> seen) {
		List<Fix> fixes = seen.stream().flatMap((found) -> found.mending().stream()).toList();
		if (fixes.size() != 1) {
			throw new AssertionError("Not one fix: " + seen);
		}
		return fixes.get(0).apply(memo);
	}

	private static Fordelning year(int year, String first, long firstKr, String second, long secondKr) {
		return new Fordelning(new BudgetYear(year), List.of(post(1, first, firstKr), post(2, second, secondKr)));
	}

	private static Budgetpost post(long insats, String label, long kr) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(Kronor.of(kr)), "");
	}

}
