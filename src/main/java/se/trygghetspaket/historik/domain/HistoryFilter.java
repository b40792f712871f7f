package se.trygghetspaket.historik.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Urval ur historiken: which entries of a chain are asked for. What is {@code null} does
 * not narrow.
 *
 * @param by the identity of the one who did it
 * @param insats the identity of the insats whose line was changed
 * @param from the first moment
 * @param before the moment after the last one
 * @param working whether working material is among them
 */
public record HistoryFilter(@Nullable Long by, @Nullable Long insats, @Nullable Instant from, @Nullable Instant before,
		boolean working) {

	/** Everything, working material too. */
	public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, true);

	/** Everything that everybody may see. */
	public static final HistoryFilter OPEN = new HistoryFilter(null, null, null, null, false);

}
