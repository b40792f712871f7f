package se.trygghetspaket.arende.domain;

import java.util.Arrays;
import java.util.List;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * Ärendets steg: a verb that takes a case along an edge of the graph, and the role that
 * may use it. The buttons of a page are the moves of the case's status and the reader's
 * roles.
 */
public enum ArendeMove {

	/** Hands the draft to finance. */
	SUBMIT(ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING, Role.HANDLAGGARE),

	/** Certifies that the fördelning conforms to the ram. */
	CERTIFY(ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE, Role.EKONOM),

	/** Signs the memo; the last signature hands the case in. */
	SIGN(ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, Role.UNDERTECKNARE),

	/** Records a signature made outside the system; the last one hands the case in. */
	RECORD_SIGNATURE(ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, Role.HANDLAGGARE),

	/** Records kommunstyrelsen's decision as proposed. */
	RECORD_BIFALL(ArendeStatus.INLAMNAT, ArendeStatus.BESLUTAT, Role.NAMNDSEKRETERARE);

	private final ArendeStatus from;

	private final ArendeStatus to;

	private final Role role;

	ArendeMove(ArendeStatus from, ArendeStatus to, Role role) {
		if (!from.next().contains(to)) {
			throw new IllegalArgumentException("Not an edge: " + from + " to " + to);
		}
		this.from = from;
		this.to = to;
		this.role = role;
	}

	public ArendeStatus from() {
		return this.from;
	}

	public ArendeStatus to() {
		return this.to;
	}

	/** The role that may make the move. */
	public Role role() {
		return this.role;
	}

	/** The moves that somebody may make with a case that stands at a status. */
	public static List<ArendeMove> availableTo(Actor actor, ArendeStatus status) {
		return Arrays.stream(values()).filter((move) -> move.from == status && actor.has(move.role)).toList();
	}

}
