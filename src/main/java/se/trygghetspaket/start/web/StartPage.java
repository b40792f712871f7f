package se.trygghetspaket.start.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.user.UserService;

/**
 * Puts the start page together, in a number of queries that depends on the reader's roles
 * and on nothing that is stored.
 */
@Component
class StartPage {

	private static final int LATEST = 8;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final ArendeService arenden;

	private final UserService users;

	StartPage(PaketService paket, BudgetramService ramar, ArendeService arenden, UserService users) {
		this.paket = paket;
		this.ramar = ramar;
		this.arenden = arenden;
		this.users = users;
	}

	@Transactional(readOnly = true)
	StartView of(Actor actor) {
		List<Paket> all = this.paket.findAll();
		Map<PaketId, Paket> byId = all.stream().collect(Collectors.toMap(Paket::id, Function.identity()));
		List<Task> tasks = new ArrayList<>(
				this.arenden.findWaiting(actor).stream().map((waiting) -> Task.of(waiting, actor)).toList());
		if (actor.has(Role.EKONOM)) {
			this.ramar.findPreliminary().stream().map((ram) -> Task.of(ram, byId.get(ram.paket()))).forEach(tasks::add);
		}
		if (actor.has(Role.HANDLAGGARE)) {
			this.ramar.findComing()
				.stream()
				.map((ram) -> Task.of(ram, byId.get(ram.latest().paket())))
				.forEach(tasks::add);
		}
		boolean works = actor.roles().stream().anyMatch(StartPage::works);
		return new StartView(Welcome.of(actor, all.isEmpty()), works, tasks, works ? List.of() : latest(actor),
				years(actor, all), actor.has(Role.EKONOM),
				actor.has(Role.ADMINISTRATOR) ? List.of(this.users.count()) : List.of());
	}

	private List<YearPanel> years(Actor actor, List<Paket> all) {
		Map<PaketId, RamStanding> latest = this.ramar.findLatestStandings()
			.stream()
			.collect(Collectors.toMap((ram) -> ram.latest().paket(), Function.identity()));
		Map<PaketId, List<ArendeSummary>> arenden = this.arenden
			.findAll(actor, latest.values().stream().map((ram) -> ram.latest().id()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.groupingBy((arende) -> arende.paket().id()));
		return all.stream()
			.map((each) -> latest.containsKey(each.id())
					? YearPanel.of(each, latest.get(each.id()), arenden.getOrDefault(each.id(), List.of()), actor)
					: YearPanel.withoutRam(each, actor))
			.toList();
	}

	private List<Task> latest(Actor actor) {
		return this.arenden.search(actor, ArendeFilter.ALL, 1)
			.arenden()
			.stream()
			.limit(LATEST)
			.map((arende) -> Task.of(arende, actor))
			.toList();
	}

	/** Whether a case ever waits for the role. */
	private static boolean works(Role role) {
		return switch (role) {
			case HANDLAGGARE, EKONOM, UNDERTECKNARE, NAMNDSEKRETERARE -> true;
			case ADMINISTRATOR, LASARE -> false;
		};
	}

}
