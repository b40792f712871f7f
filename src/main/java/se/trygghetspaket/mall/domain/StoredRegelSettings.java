package se.trygghetspaket.mall.domain;

import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/**
 * Lagrade regelval: what a paket has chosen of the rules; {@code lockVersion} tells two
 * editors apart.
 *
 * @param lockVersion 0 where nobody has chosen
 */
public record StoredRegelSettings(RegelSettings settings, long lockVersion) {

	/** What a paket has that nobody has chosen for. */
	public static StoredRegelSettings none() {
		return new StoredRegelSettings(RegelSettings.DEFAULT, 0);
	}

}
