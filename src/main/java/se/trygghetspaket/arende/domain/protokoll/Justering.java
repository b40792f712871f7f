package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Justering: that the protokoll, or the paragraf alone, was approved.
 *
 * @param datum the day, {@code null} where the paragraf was approved immediately, at the
 * meeting itself
 */
public record Justering(@Nullable LocalDate datum) {

	/** The paragraf approved at the meeting itself. */
	public static final Justering OMEDELBAR = new Justering(null);

	/** Whether it was approved at the meeting itself. */
	public boolean omedelbar() {
		return this.datum == null;
	}

}
