package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.shared.UserRef;

/** Ärendets plats: where a case stands, since when, and how it came there. */
public final class ArendePlace {

	private final ArendeStatus status;

	private final Instant since;

	private final UserRef by;

	private final @Nullable TakenMove cameBy;

	/**
	 * A place on the road.
	 * @param cameBy the move that led there, {@code null} for a new draft
	 */
	public ArendePlace(ArendeStatus status, Instant since, UserRef by, @Nullable TakenMove cameBy) {
		this.status = status;
		this.since = since;
		this.by = by;
		this.cameBy = cameBy;
	}

	/** Where a move leads. */
	static ArendePlace after(TakenMove move) {
		return new ArendePlace(move.to(), move.at(), move.by(), move);
	}

	public ArendeStatus status() {
		return this.status;
	}

	public Instant since() {
		return this.since;
	}

	/** Who took the case there. */
	public UserRef by() {
		return this.by;
	}

	/** The move that led there, empty for a new draft. */
	public Optional<TakenMove> cameBy() {
		return Optional.ofNullable(this.cameBy);
	}

}
