package se.trygghetspaket.arende.domain.sammantrade;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Sammanträde: a meeting of an organ on a day, at which cases are taken up. The date is
 * typed and may lie in the past, since what happened is recorded afterwards.
 */
public final class Sammantrade {

	private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

	private static final int YEARS_AHEAD = 2;

	private final SammantradeId id;

	private final Organ organ;

	private final LocalDate datum;

	private final @Nullable LocalDate kallelse;

	private final long lockVersion;

	/**
	 * A meeting as stored.
	 * @param kallelse when its kallelse was sent, {@code null} while it has not been
	 */
	public Sammantrade(SammantradeId id, Organ organ, LocalDate datum, @Nullable LocalDate kallelse, long lockVersion) {
		this.id = id;
		this.organ = organ;
		this.datum = datum;
		this.kallelse = kallelse;
		this.lockVersion = lockVersion;
	}

	/**
	 * Refuses a date before 1990 or more than two years ahead.
	 * @throws SammantradeRefused if the date is refused
	 */
	public static void requireDatum(LocalDate datum, LocalDate today) {
		if (datum.isBefore(EARLIEST) || datum.isAfter(today.plusYears(YEARS_AHEAD))) {
			throw new SammantradeRefused(SammantradeHinder.DATUM_UTANFOR);
		}
	}

	/**
	 * The same meeting on another date, or with another kallelse.
	 * @param changedKallelse when the kallelse was sent, {@code null} if it has not been
	 * @param recorded whether any case has its paragraf there, which keeps the date
	 * @throws SammantradeRefused if date or kallelse is refused
	 */
	public Sammantrade change(LocalDate changedDatum, @Nullable LocalDate changedKallelse, LocalDate today,
			boolean recorded) {
		if (!changedDatum.equals(this.datum)) {
			requireDatum(changedDatum, today);
			if (recorded) {
				throw new SammantradeRefused(SammantradeHinder.DATUM_LAST);
			}
		}
		if (changedKallelse != null && changedKallelse.isAfter(today)) {
			throw new SammantradeRefused(SammantradeHinder.KALLELSE_I_FRAMTIDEN);
		}
		if (changedKallelse != null && changedKallelse.isAfter(changedDatum)) {
			throw new SammantradeRefused(SammantradeHinder.KALLELSE_EFTER);
		}
		return new Sammantrade(this.id, this.organ, changedDatum, changedKallelse, this.lockVersion);
	}

	/**
	 * Refuses to record what happened at a meeting that has not been held.
	 * @throws SammantradeRefused if it is held after today
	 */
	public void requireHeld(LocalDate today) {
		if (this.datum.isAfter(today)) {
			throw new SammantradeRefused(SammantradeHinder.EJ_HALLET);
		}
	}

	/** Whether it is held today or later. */
	public boolean isComing(LocalDate today) {
		return !this.datum.isBefore(today);
	}

	public SammantradeId id() {
		return this.id;
	}

	public Organ organ() {
		return this.organ;
	}

	public LocalDate datum() {
		return this.datum;
	}

	/** When its kallelse was sent. */
	public Optional<LocalDate> kallelse() {
		return Optional.ofNullable(this.kallelse);
	}

	public long lockVersion() {
		return this.lockVersion;
	}

}
