package se.trygghetspaket.paket.domain.check;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * Jämförd post: a line of the earlier year, or the part of it that a row is compared
 * with.
 *
 * @param label as printed that year
 * @param belopp all that the line had
 * @param part what of that stands in the row; all of it unless the line was split
 */
public record ComparedPost(InsatsId insats, String label, Belopp belopp, Belopp part) {

	/** Whether another part of the line stands in another row. */
	public boolean partly() {
		return !this.part.equals(this.belopp);
	}

}
