package se.trygghetspaket.tjansteskrivelse.document;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.paket.domain.Fordelning;

/**
 * The fördelningar that a document's amounts come from, for a file that carries them as
 * data.
 *
 * @param previous what the current one is shown beside, empty for none
 * @param stamp what they are of; without it they stand in no file of their own
 */
public record DocumentFigures(Fordelning previous, Fordelning current, @Nullable ExportStamp stamp) {

	/** What they are of, if that has been said. */
	public Optional<ExportStamp> stamped() {
		return Optional.ofNullable(this.stamp);
	}

}
