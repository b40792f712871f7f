package se.trygghetspaket.arende.domain.road;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.UserRef;

/**
 * Taget steg: a move that a case has made: from where to where, with which version, by
 * whom, when and why.
 */
public final class TakenMove {

	private final ArendeMove move;

	private final ArendeStatus from;

	private final int version;

	private final @Nullable Reason reason;

	private final UserRef by;

	private final Instant at;

	/**
	 * A move as it was made.
	 * @param version the case's version that it was made with
	 * @param reason {@code null} for a move that takes none
	 */
	public TakenMove(ArendeMove move, ArendeStatus from, int version, @Nullable Reason reason, UserRef by, Instant at) {
		this.move = move;
		this.from = from;
		this.version = version;
		this.reason = reason;
		this.by = by;
		this.at = at;
	}

	public ArendeMove move() {
		return this.move;
	}

	public ArendeStatus from() {
		return this.from;
	}

	/** Where it led. */
	public ArendeStatus to() {
		return this.move.to();
	}

	public int version() {
		return this.version;
	}

	public Optional<Reason> reason() {
		return Optional.ofNullable(this.reason);
	}

	public UserRef by() {
		return this.by;
	}

	public Instant at() {
		return this.at;
	}

}
