package se.trygghetspaket.notis.domain;

import java.time.Duration;
import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Role;

/**
 * Notisregel: who is told when a case moves. Nobody is told of what they did themselves,
 * and nobody of a case that they may not see; its owner is told of every move that
 * somebody else makes.
 */
public final class NotisRule {

	/** How long something is told of. */
	public static final Duration KEPT = Duration.ofDays(90);

	/** How many days before a meeting its kallelse is asked for. */
	public static final int KALLELSE_DAYS = 14;

	private NotisRule() {
	}

	/**
	 * The roles for which the case waits after the move, or waited before it. A signatory
	 * is told only of what they are to sign or have signed.
	 * @param from where the case stood
	 */
	public static Set<Role> roles(ArendeMove move, ArendeStatus from) {
		return switch (move) {
			case SUBMIT -> Set.of(Role.EKONOM);
			case CERTIFY -> Set.of(Role.UNDERTECKNARE);
			case SIGN, RECORD_SIGNATURE -> Set.of(Role.NAMNDSEKRETERARE);
			case CERTIFY_AGAIN -> Set.of(Role.EKONOM, Role.UNDERTECKNARE);
			case RETURN_FROM_SIGNING -> Set.of(Role.EKONOM);
			case RECORD_BESLUT, RECORD_ATERREMISS -> Set.of(Role.EKONOM, Role.UNDERTECKNARE);
			case WITHDRAW -> waited(from);
			case GIVE_UP, RETURN_FROM_FINANCE, RECORD_BORDLAGGNING, RESUME, START_VERSION, RECORD_UTGANG,
					RECORD_EXPEDIERING, CLOSE ->
				Set.of();
		};
	}

	private static Set<Role> waited(ArendeStatus from) {
		return switch (from) {
			case EKONOMIGRANSKNING -> Set.of(Role.EKONOM);
			case UNDERTECKNANDE -> Set.of(Role.EKONOM, Role.UNDERTECKNARE);
			case INLAMNAT -> Set.of(Role.NAMNDSEKRETERARE);
			case UTKAST, BORDLAGT, ATERREMITTERAT, BESLUTAT, EXPEDIERAT, AVSLUTAT, ATERTAGET, UTGATT -> Set.of();
		};
	}

}
