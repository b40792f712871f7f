package se.trygghetspaket.tjansteskrivelse.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/** Short ways to say what a memo in a test is made of. */
public final class Example {

	public static final BeslutForm BARE = new BeslutForm(false, false, false);

	public static final BeslutForm FULL = new BeslutForm(true, true, true);

	private Example() {
	}

	public static Budgetpost post(long insats, String label, long kr) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(Kronor.of(kr)), "");
	}

	public static Budgetpost undecided(long insats, String label) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.undecided(), "");
	}

	public static Fordelning year(int year, Budgetpost... poster) {
		return new Fordelning(new BudgetYear(year), List.of(poster));
	}

	/** A year with one line for each amount, called "Insats 1", "Insats 2", … */
	public static Fordelning amounts(int year, long... kr) {
		List<Budgetpost> poster = new ArrayList<>();
		for (long amount : kr) {
			poster.add(post(poster.size() + 1, "Insats " + (poster.size() + 1), amount));
		}
		return new Fordelning(new BudgetYear(year), poster);
	}

	public static Tjansteskrivelse memo(BeslutForm form, String sumLabel, Avsnitt... avsnitt) {
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen", List.of(avsnitt),
				form, sumLabel);
	}

	/** A memo with both the list and the table, in millions with one decimal. */
	public static DocumentBuilder both(BeslutForm form, Fordelning fordelning) {
		return builder(form, fordelning, "{{beslutsforslag}}\n\n{{fordelning}}");
	}

	/** As {@link #both(BeslutForm, Fordelning)}, with a choice of rounding. */
	public static DocumentBuilder both(BeslutForm form, Fordelning fordelning, Avrundning avrundning) {
		Avsnitt only = new Avsnitt("Ärende", "{{beslutsforslag}}\n\n{{fordelning}}");
		return builder(memo(form, "Summa Miljoner kronor", only).with(avrundning), fordelning);
	}

	/** A memo of one section, in millions with one decimal. */
	public static DocumentBuilder builder(BeslutForm form, Fordelning fordelning, String text) {
		return builder(memo(form, "Summa Miljoner kronor", new Avsnitt("Ärende", text)), fordelning);
	}

	private static DocumentBuilder builder(Tjansteskrivelse memo, Fordelning fordelning) {
		return new DocumentBuilder(memo, "Trygghetspaketet 2021", fordelning, AmountStyle.mkr(1));
	}

	/** The blocks of a section's text, without its heading. */
	public static List<Block> blocks(String text) {
		List<Block> all = builder(BARE, amounts(2021, 100_000), text).build().blocks();
		return all.subList(1, all.size());
	}

}
