package se.trygghetspaket.ekonomi.domain.report;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.PaketSlug;

/**
 * Urval av ändringar: the period, both days included, and what of it.
 */
public final class ChangeFilter {

	/** The longest period, in years. */
	public static final int MAX_YEARS = 2;

	private final LocalDate from;

	private final LocalDate to;

	private final @Nullable PaketSlug paket;

	private final ChangeSelection selection;

	/**
	 * A filter.
	 * @param paket {@code null} for all
	 * @throws IllegalArgumentException if the period ends before it begins, or is longer
	 * than {@value #MAX_YEARS} years
	 */
	public ChangeFilter(LocalDate from, LocalDate to, @Nullable PaketSlug paket, ChangeSelection selection) {
		if (to.isBefore(from) || isTooLong(from, to)) {
			throw new IllegalArgumentException("No period: " + from + " to " + to);
		}
		this.from = from;
		this.to = to;
		this.paket = paket;
		this.selection = selection;
	}

	/** Whether a period is longer than a report tells of. */
	public static boolean isTooLong(LocalDate from, LocalDate to) {
		return !to.isBefore(from.plusYears(MAX_YEARS));
	}

	/** The first day. */
	public LocalDate from() {
		return this.from;
	}

	/** The last day. */
	public LocalDate to() {
		return this.to;
	}

	public Optional<PaketSlug> paket() {
		return Optional.ofNullable(this.paket);
	}

	public ChangeSelection selection() {
		return this.selection;
	}

}
