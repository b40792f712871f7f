package se.trygghetspaket.paket.domain.check;

/** Budgetregel: what a budgetkontroll looks at. */
public enum BudgetRule {

	/** The ram is confirmed with kommunfullmäktige's decision. */
	RAM_BEKRAFTAD,

	/** Brutto less every omföring is netto, and netto is not negative. */
	NETTO_STAMMER,

	/** Every line has a decided amount, and there is a line. */
	ALLA_BELOPP_BESTAMDA,

	/** The sum is at most netto. */
	INOM_RAM,

	/** The sum is exactly netto, where the ram must be fully allocated. */
	FULLT_FORDELAD

}
