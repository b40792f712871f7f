package se.trygghetspaket.notis.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * Notisläsare: what somebody is told of by virtue of their roles.
 *
 * @param statuses where a case stands that the reader may see
 * @param moves the moves that the reader is told of in every case, as "MOVE/FROM"
 * @param signed the moves that the reader is told of in cases they sign
 */
public record NotisReader(Actor actor, Set<String> statuses, Set<String> moves, Set<String> signed) {

	public static NotisReader of(Actor actor) {
		Set<String> visible = ArendeStatus.allVisibleTo(actor.roles())
			.stream()
			.map(ArendeStatus::name)
			.collect(Collectors.toSet());
		return new NotisReader(actor, visible, moves((role) -> role != Role.UNDERTECKNARE && actor.has(role)),
				moves((role) -> role == Role.UNDERTECKNARE && actor.has(role)));
	}

	public boolean has(Role role) {
		return this.actor.has(role);
	}

	/** Whether comments are for the reader. */
	public boolean readsKommentarer() {
		return Kommentar.readableBy(this.actor);
	}

	private static Set<String> moves(Predicate<Role> told) {
		return Arrays.stream(ArendeMove.values())
			.flatMap((move) -> move.from()
				.stream()
				.filter((from) -> NotisRule.roles(move, from).stream().anyMatch(told))
				.map((from) -> move + "/" + from))
			.collect(Collectors.toSet());
	}

}
