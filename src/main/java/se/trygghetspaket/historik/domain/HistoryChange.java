package se.trygghetspaket.historik.domain;

import org.jspecify.annotations.Nullable;

/**
 * Ändring: one value that is not what it was.
 *
 * @param subject what the value belongs to as people know it, such as a line's label; may
 * be empty where the field says all
 * @param insats the identity of the line's insats, so that a line can be followed
 * whatever it is called; {@code null} for what is no line
 * @param from the value before, {@code null} if there was none
 * @param to the value now, {@code null} if there is none any more
 */
public record HistoryChange(String subject, @Nullable Long insats, HistoryField field, @Nullable String from,
		@Nullable String to) {

	/** A change of what is no line. */
	public static HistoryChange of(String subject, HistoryField field, @Nullable String from, @Nullable String to) {
		return new HistoryChange(subject, null, field, from, to);
	}

	/** Whether the value is new. */
	public boolean added() {
		return this.from == null && this.to != null;
	}

	/** Whether the value is gone. */
	public boolean removed() {
		return this.from != null && this.to == null;
	}

}
