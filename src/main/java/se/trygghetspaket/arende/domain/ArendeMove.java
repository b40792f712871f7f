package se.trygghetspaket.arende.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

	/** Gives the draft up for good; its owner's to do. */
	GIVE_UP(ArendeStatus.UTKAST, ArendeStatus.ATERTAGET, Role.HANDLAGGARE),

	/** Certifies that the fördelning conforms to the ram. */
	CERTIFY(ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE, Role.EKONOM),

	/** Finance sends the case back to be changed. */
	RETURN_FROM_FINANCE(ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UTKAST, Role.EKONOM),

	/** Signs the memo; the last signature hands the case in. */
	SIGN(ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, Role.UNDERTECKNARE),

	/** Records a signature made outside the system; the last one hands the case in. */
	RECORD_SIGNATURE(ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, Role.HANDLAGGARE),

	/** A signatory sends the case back to be changed. */
	RETURN_FROM_SIGNING(ArendeStatus.UNDERTECKNANDE, ArendeStatus.UTKAST, Role.UNDERTECKNARE),

	/** Follows from a ram that finance changes while a memo is being signed. */
	CERTIFY_AGAIN(ArendeStatus.UNDERTECKNANDE, ArendeStatus.EKONOMIGRANSKNING, Role.EKONOM),

	/**
	 * Takes the case back to the draft, which is no rejection; its owner's to do, before
	 * the kallelse is sent.
	 */
	WITHDRAW(EnumSet.of(ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT),
			ArendeStatus.UTKAST, Role.HANDLAGGARE),

	/** Records the decision. */
	RECORD_BESLUT(ArendeStatus.INLAMNAT, ArendeStatus.BESLUTAT, Role.NAMNDSEKRETERARE),

	/** Records that the case was postponed to another meeting. */
	RECORD_BORDLAGGNING(ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT, Role.NAMNDSEKRETERARE),

	/** Puts a postponed case on a new meeting. */
	RESUME(ArendeStatus.BORDLAGT, ArendeStatus.INLAMNAT, Role.NAMNDSEKRETERARE),

	/** Records that kommunstyrelsen sent the case back to be prepared again. */
	RECORD_ATERREMISS(ArendeStatus.INLAMNAT, ArendeStatus.ATERREMITTERAT, Role.NAMNDSEKRETERARE),

	/** Starts the new version that an återremiss asks for. */
	START_VERSION(ArendeStatus.ATERREMITTERAT, ArendeStatus.UTKAST, Role.HANDLAGGARE),

	/** Records that the case has lapsed without a decision. */
	RECORD_UTGANG(EnumSet.of(ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT, ArendeStatus.ATERREMITTERAT),
			ArendeStatus.UTGATT, Role.NAMNDSEKRETERARE),

	/** Records that the decision has been sent to its receivers. */
	RECORD_EXPEDIERING(ArendeStatus.BESLUTAT, ArendeStatus.EXPEDIERAT, Role.NAMNDSEKRETERARE),

	/** Closes the case. */
	CLOSE(ArendeStatus.EXPEDIERAT, ArendeStatus.AVSLUTAT, Role.NAMNDSEKRETERARE);

	private final Set<ArendeStatus> from;

	private final ArendeStatus to;

	private final Role role;

	ArendeMove(ArendeStatus from, ArendeStatus to, Role role) {
		this(EnumSet.of(from), to, role);
	}

	ArendeMove(Set<ArendeStatus> from, ArendeStatus to, Role role) {
		if (!from.stream().allMatch((status) -> status.next().contains(to))) {
			throw new IllegalArgumentException("Not an edge: " + from + " to " + to);
		}
		this.from = Set.copyOf(from);
		this.to = to;
		this.role = role;
	}

	/** Every status that it leads on from. */
	public Set<ArendeStatus> from() {
		return this.from;
	}

	public ArendeStatus to() {
		return this.to;
	}

	/** The role that may make the move. */
	public Role role() {
		return this.role;
	}

	/**
	 * Whether a case waits for it: the moves that lead on, not those that somebody may
	 * choose to make instead.
	 */
	public boolean awaited() {
		return switch (this) {
			case SUBMIT, CERTIFY, SIGN, RECORD_SIGNATURE, RECORD_BESLUT, RESUME, START_VERSION, RECORD_EXPEDIERING,
					CLOSE ->
				true;
			case GIVE_UP, RETURN_FROM_FINANCE, RETURN_FROM_SIGNING, CERTIFY_AGAIN, WITHDRAW, RECORD_BORDLAGGNING,
					RECORD_ATERREMISS, RECORD_UTGANG ->
				false;
		};
	}

	/**
	 * Whether it takes a reason: everything that sends back, gives up or lets lapse.
	 */
	public boolean takesReason() {
		return switch (this) {
			case GIVE_UP, RETURN_FROM_FINANCE, RETURN_FROM_SIGNING, WITHDRAW, RECORD_ATERREMISS, RECORD_UTGANG -> true;
			case SUBMIT, CERTIFY, SIGN, RECORD_SIGNATURE, CERTIFY_AGAIN, RECORD_BESLUT, RECORD_BORDLAGGNING, RESUME,
					START_VERSION, RECORD_EXPEDIERING, CLOSE ->
				false;
		};
	}

	/** The moves that somebody may make with a case that stands at a status. */
	public static List<ArendeMove> availableTo(Actor actor, ArendeStatus status) {
		return Arrays.stream(values()).filter((move) -> move.from.contains(status) && actor.has(move.role)).toList();
	}

}
