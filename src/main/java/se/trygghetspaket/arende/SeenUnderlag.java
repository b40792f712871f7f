package se.trygghetspaket.arende;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.shared.StaleVersion;

/**
 * Sett underlag: what somebody had before them when they said yes, so that nobody puts
 * their name to something else.
 *
 * @param fordelningSha256 the fördelning's hash
 * @param ramRevision the ram's revision
 * @param memoVersion the memo's lock version
 */
public record SeenUnderlag(String fordelningSha256, int ramRevision, long memoVersion) {

	/** What somebody sees who sees this. */
	public static SeenUnderlag of(ArendeAkt akt) {
		return new SeenUnderlag(akt.fordelning().sha256(), akt.ram().revision(), akt.tjansteskrivelse().lockVersion());
	}

	/**
	 * Refuses when something has been changed since.
	 * @throws StaleVersion if so
	 */
	public void requireCurrent(ArendeAkt akt) {
		if (!equals(of(akt))) {
			throw new StaleVersion("arende " + akt.arende().id().value());
		}
	}

}
