package se.trygghetspaket.arende.explain;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.trace.VersionComparison;
import se.trygghetspaket.arende.domain.trace.VersionStore;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/** Holds the versions of a case against each other. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class VersionService {

	private final UnderlagService underlag;

	private final VersionStore store;

	private final ArendeStore arenden;

	private final FordelningService fordelningar;

	VersionService(UnderlagService underlag, VersionStore store, ArendeStore arenden, FordelningService fordelningar) {
		this.underlag = underlag;
		this.store = store;
		this.arenden = arenden;
		this.fordelningar = fordelningar;
	}

	/**
	 * Two versions of a case. Those that never were handed in are working material, for
	 * those who may see drafts.
	 * @param from a version, below 1 for the one before {@code to} that the reader may
	 * see
	 * @param to a version, below 1 for the current one
	 * @throws NotFound if there is no such case or version, or the reader may not see it
	 */
	public Compared compare(Actor reader, ArendeId id, int from, int to) {
		Underlag found = this.underlag.get(reader, id);
		Arende arende = found.arende();
		int later = (to > 0) ? to : arende.version();
		NavigableMap<Integer, FordelningId> versions = findVisible(reader, arende);
		int earlier = (from > 0) ? from : Objects.requireNonNullElse(versions.lowerKey(later), later);
		if (!versions.keySet().containsAll(List.of(earlier, later))) {
			throw new NotFound("version " + earlier + " or " + later + " of arende " + id.value());
		}
		var stored = this.fordelningar.findAll(List.of(versions.get(earlier), versions.get(later)));
		return new Compared(arende, found.paket(), List.copyOf(versions.keySet()), earlier, later, VersionComparison
			.between(stored.get(versions.get(earlier)).fordelning(), stored.get(versions.get(later)).fordelning()));
	}

	private NavigableMap<Integer, FordelningId> findVisible(Actor reader, Arende arende) {
		NavigableMap<Integer, FordelningId> versions = new TreeMap<>(this.store.findFordelningar(arende.id()));
		if (!ArendeHistoryService.seesWorking(reader)) {
			versions.keySet()
				.retainAll(this.arenden.findRoad(arende.id())
					.stream()
					.filter((taken) -> taken.to().handedIn())
					.map(TakenMove::version)
					.collect(Collectors.toSet()));
		}
		return versions;
	}

	/** Two versions beside each other, and those there are. */
	public record Compared(Arende arende, Paket paket, List<Integer> versions, int from, int to,
			VersionComparison comparison) {
	}

}
