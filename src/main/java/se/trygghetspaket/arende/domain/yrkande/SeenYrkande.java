package se.trygghetspaket.arende.domain.yrkande;

import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.shared.StaleVersion;

/**
 * Sedda yrkanden: what somebody had before them who records another, so that a button
 * pressed twice records it once, and nobody moves against a proposal they have not seen.
 *
 * @param version the case's version
 * @param next the number that the next yrkande gets
 */
public record SeenYrkande(int version, int next) {

	/** What somebody sees who sees these yrkanden of the case. */
	public static SeenYrkande of(Arende arende, List<Yrkande> yrkanden) {
		return new SeenYrkande(arende.version(),
				1 + (int) yrkanden.stream().filter((yrkande) -> yrkande.version() == arende.version()).count());
	}

	/**
	 * Refuses when something has been recorded since.
	 * @throws StaleVersion if so
	 */
	public void requireCurrent(SeenYrkande now) {
		if (!equals(now)) {
			throw new StaleVersion("yrkanden of version " + this.version);
		}
	}

}
