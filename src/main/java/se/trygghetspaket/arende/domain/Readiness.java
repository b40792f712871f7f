package se.trygghetspaket.arende.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.mall.domain.RequiredAvsnitt;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
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

	/**
	 * What hinders a submission to finance.
	 * @param lacking the sections that the paket asks for and that the memo lacks
	 */
	public static List<Hinder> toSubmit(Budgetram ram, AppliedChanges changes, Tjansteskrivelse memo,
			List<RequiredAvsnitt> lacking, int signatories, LocalDate today) {
		List<Hinder> hinder = new ArrayList<>(toPropose(ram, changes));
		add(hinder, memo.datum().isAfter(today), Hinder.DATUM_I_FRAMTIDEN);
		add(hinder, memo.mottagare().isEmpty(), Hinder.MOTTAGARE_SAKNAS);
		add(hinder, !memo.showsBeslutsforslag(), Hinder.BESLUTSFORSLAG_SAKNAS);
		add(hinder, !memo.showsFordelning(), Hinder.FORDELNING_SAKNAS_I_TEXTEN);
		add(hinder, !lacking.isEmpty(), Hinder.AVSNITT_SAKNAS);
		add(hinder, signatories == 0, Hinder.UNDERTECKNARE_SAKNAS);
		return List.copyOf(hinder);
	}

	/** What hinders finance's certificate. */
	public static List<Hinder> toCertify(Budgetram ram, AppliedChanges changes, boolean hasEdited) {
		List<Hinder> hinder = new ArrayList<>(toPropose(ram, changes));
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

	/**
	 * What hinders a decision on a fördelning, which may leave money over.
	 * @param changes what is decided, applied onto what is in force
	 */
	public static List<Hinder> toDecide(Budgetram ram, AppliedChanges changes, boolean intygHolds) {
		List<Hinder> hinder = new ArrayList<>(ofBudget(ram, changes));
		add(hinder, !intygHolds, Hinder.INTYG_GALLER_INTE);
		return List.copyOf(hinder);
	}

	private static List<Hinder> toPropose(Budgetram ram, AppliedChanges changes) {
		BudgetCheck check = BudgetCheck.of(ram, changes.result());
		List<Hinder> hinder = ofBudget(ram, changes);
		add(hinder, check.passed(BudgetRule.INOM_RAM) && !check.passed(BudgetRule.FULLT_FORDELAD),
				Hinder.EJ_FULLT_FORDELAD);
		return hinder;
	}

	private static List<Hinder> ofBudget(Budgetram ram, AppliedChanges changes) {
		Fordelning proposal = changes.proposal();
		List<Hinder> hinder = new ArrayList<>();
		add(hinder, !ram.confirmed(), Hinder.RAM_PRELIMINAR);
		add(hinder, proposal.poster().isEmpty(), Hinder.POSTER_SAKNAS);
		add(hinder, !proposal.fullyDecided(), Hinder.BELOPP_EJ_BESTAMT);
		add(hinder, !changes.clean(), Hinder.POST_ANDRAD_AV_ANNAT_BESLUT);
		add(hinder, !BudgetCheck.of(ram, changes.result()).passed(BudgetRule.INOM_RAM), Hinder.OVER_RAM);
		return hinder;
	}

	private static void add(List<Hinder> hinder, boolean hindered, Hinder reason) {
		if (hindered) {
			hinder.add(reason);
		}
	}

}
