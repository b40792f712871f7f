package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where in a memo something was seen.
 *
 * @param avsnitt the heading of the section, or null outside sections
 * @param line the number of the source line from 1, or null
 * @param quote an exact part of the source, or null
 */
public record Place(@Nullable String avsnitt, @Nullable Integer line, @Nullable String quote) {

	/** The memo as a whole. */
	public static final Place NOWHERE = new Place(null, null, null);

	/** A whole line. */
	public static Place of(@Nullable String avsnitt, MemoLine line) {
		return new Place(avsnitt, line.number(), line.trimmed());
	}

}
