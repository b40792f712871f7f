package se.trygghetspaket.arende.web;

import se.trygghetspaket.arende.domain.ArendeAkt;

/** What a confirmation sends back of what was looked at. */
public final class SeenFields {

	private SeenFields() {
	}

	/** Name and value, in turn. */
	public static String[] of(ArendeAkt akt) {
		return new String[] { "sha256", akt.fordelning().sha256(), "ramRevision", String.valueOf(akt.ram().revision()),
				"memoVersion", String.valueOf(akt.tjansteskrivelse().lockVersion()) };
	}

}
