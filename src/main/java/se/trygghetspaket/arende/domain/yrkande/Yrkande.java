package se.trygghetspaket.arende.domain.yrkande;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.shared.UserRef;

/**
 * Yrkande: what a member of kommunstyrelsen moved about a version of a case, as it was
 * recorded. It never changes; that it was withdrawn is added to it.
 */
public final class Yrkande {

	private final YrkandeId id;

	private final Place place;

	private final NewYrkande said;

	private final @Nullable YrkandeVerdict recordedVerdict;

	private final @Nullable FordelningId fordelning;

	private final Trace recorded;

	private final @Nullable Trace withdrawn;

	/**
	 * A yrkande as stored.
	 * @param recordedVerdict what it came to when it was recorded, {@code null} for one
	 * that changes nothing
	 * @param fordelning the frozen fördelning that it makes, {@code null} for one that
	 * changes nothing or did not fit the ram
	 * @param withdrawn {@code null} while it stands
	 */
	public Yrkande(YrkandeId id, Place place, NewYrkande said, @Nullable YrkandeVerdict recordedVerdict,
			@Nullable FordelningId fordelning, Trace recorded, @Nullable Trace withdrawn) {
		this.id = id;
		this.place = place;
		this.said = said;
		this.recordedVerdict = recordedVerdict;
		this.fordelning = fordelning;
		this.recorded = recorded;
		this.withdrawn = withdrawn;
	}

	/** Whether yrkanden are moved about a case that stands there. */
	public static boolean movedAt(ArendeStatus status) {
		return status == ArendeStatus.INLAMNAT || status == ArendeStatus.BORDLAGT;
	}

	/**
	 * Refuses for a case that is not at kommunstyrelsen.
	 * @throws MoveRefused if so
	 */
	public static void requireMovedAt(ArendeStatus status) {
		if (!movedAt(status)) {
			throw new MoveRefused(status, "yrkande");
		}
	}

	/**
	 * Refuses for one that is withdrawn.
	 * @throws YrkandeRefused if so
	 */
	public void requireStanding() {
		if (this.withdrawn != null) {
			throw new YrkandeRefused(YrkandeFault.ALREADY_WITHDRAWN, "");
		}
	}

	public YrkandeId id() {
		return this.id;
	}

	public ArendeId arende() {
		return this.place.arende();
	}

	/** The case's version that it was moved about. */
	public int version() {
		return this.place.version();
	}

	/** Counted from 1 within the version. */
	public int number() {
		return this.place.number();
	}

	public NewYrkande said() {
		return this.said;
	}

	/** What it came to when it was recorded, empty for one that changes nothing. */
	public Optional<YrkandeVerdict> recordedVerdict() {
		return Optional.ofNullable(this.recordedVerdict);
	}

	/**
	 * The frozen fördelning that it makes; empty for one that changes nothing, and for
	 * one that did not fit the ram when it was recorded.
	 */
	public Optional<FordelningId> fordelning() {
		return Optional.ofNullable(this.fordelning);
	}

	/** Who recorded it, and when. */
	public Trace recorded() {
		return this.recorded;
	}

	/** Who recorded that it was withdrawn, and when; empty while it stands. */
	public Optional<Trace> withdrawn() {
		return Optional.ofNullable(this.withdrawn);
	}

	/** Which yrkande of which version of which case. */
	public record Place(ArendeId arende, int version, int number) {
	}

	/** Who did something, and when. */
	public record Trace(UserRef by, Instant at) {
	}

}
