package se.trygghetspaket.arende.domain;

/**
 * Steget vägras: a move that the case's status does not allow, for instance because
 * somebody else has just made it. Nothing was stored.
 */
public class MoveRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ArendeStatus status;

	public MoveRefused(ArendeStatus status, String move) {
		super(move + " is not possible from " + status);
		this.status = status;
	}

	/** Where the case stands. */
	public ArendeStatus status() {
		return this.status;
	}

}
