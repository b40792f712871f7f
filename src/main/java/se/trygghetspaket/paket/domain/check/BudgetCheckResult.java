package se.trygghetspaket.paket.domain.check;

/** Budgetkontrollens resultat: how a fördelning stands against its ram, in one word. */
public enum BudgetCheckResult {

	/** Within the ram, and fully allocated where that is required. */
	INOM_RAM,

	/** More than the ram. */
	OVER_RAM,

	/** Less than the ram, or lines without amount, where all of it must be allocated. */
	EJ_FULLT_FORDELAD

}
