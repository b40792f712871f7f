package se.trygghetspaket.arende.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Beredskap: what still hinders a step, every reason at once, so that a page can list
 * them before anybody tries.
 */
public final class Readiness {

	private Readiness() {
	}

	/** What hinders a submission to finance. */
	public static List<Hinder> toSubmit(Budgetram ram, Fordelning fordelning, Tjansteskrivelse memo, int signatories,
			LocalDate today) {
		List<Hinder> hinder = new ArrayList<>(ofBudget(ram, fordelning));
		add(hinder, memo.datum().isAfter(today), Hinder.DATUM_I_FRAMTIDEN);
		add(hinder, memo.mottagare().isEmpty(), Hinder.MOTTAGARE_SAKNAS);
		add(hinder, !memo.showsBeslutsforslag(), Hinder.BESLUTSFORSLAG_SAKNAS);
		add(hinder, !memo.showsFordelning(), Hinder.FORDELNING_SAKNAS_I_TEXTEN);
		add(hinder, signatories == 0, Hinder.UNDERTECKNARE_SAKNAS);
		return List.copyOf(hinder);
	}

	/** What hinders finance's certificate. */
	public static List<Hinder> toCertify(Budgetram ram, Fordelning fordelning, boolean hasEdited) {
		List<Hinder> hinder = new ArrayList<>(ofBudget(ram, fordelning));
		add(hinder, hasEdited, Hinder.HAR_REDIGERAT);
		return List.copyOf(hinder);
	}

	/** What hinders handing in to kommunstyrelsen once everybody has signed. */
	public static List<Hinder> toHandIn(boolean hasDiarienummer, boolean intygHolds) {
		List<Hinder> hinder = new ArrayList<>();
		add(hinder, !hasDiarienummer, Hinder.DIARIENUMMER_SAKNAS);
		add(hinder, !intygHolds, Hinder.INTYG_GALLER_INTE);
		return List.copyOf(hinder);
	}

	/** What hinders a decision as proposed. */
	public static List<Hinder> toDecide(Budgetram ram, Fordelning fordelning, boolean intygHolds) {
		List<Hinder> hinder = new ArrayList<>(ofBudget(ram, fordelning));
		add(hinder, !intygHolds, Hinder.INTYG_GALLER_INTE);
		return List.copyOf(hinder);
	}

	private static List<Hinder> ofBudget(Budgetram ram, Fordelning fordelning) {
		BudgetCheck check = BudgetCheck.of(ram, fordelning);
		List<Hinder> hinder = new ArrayList<>();
		add(hinder, !ram.confirmed(), Hinder.RAM_PRELIMINAR);
		add(hinder, fordelning.poster().isEmpty(), Hinder.POSTER_SAKNAS);
		add(hinder, !fordelning.fullyDecided(), Hinder.BELOPP_EJ_BESTAMT);
		add(hinder, !check.passed(BudgetRule.INOM_RAM), Hinder.OVER_RAM);
		add(hinder, check.passed(BudgetRule.INOM_RAM) && !check.passed(BudgetRule.FULLT_FORDELAD),
				Hinder.EJ_FULLT_FORDELAD);
		return hinder;
	}

	private static void add(List<Hinder> hinder, boolean hindered, Hinder reason) {
		if (hindered) {
			hinder.add(reason);
		}
	}

}
