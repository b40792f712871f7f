package se.trygghetspaket.start.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.notis.NotisService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.user.UserService;
import se.trygghetspaket.web.Sentence;

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

	private final SammantradeService sammantraden;

	private final SammantradeArendeService agendas;

	private final NotisService notiser;

	private final UserService users;

	private final Clock clock;

	StartPage(PaketService paket, BudgetramService ramar, ArendeService arenden, SammantradeService sammantraden,
			SammantradeArendeService agendas, NotisService notiser, UserService users, Clock clock) {
		this.paket = paket;
		this.ramar = ramar;
		this.arenden = arenden;
		this.sammantraden = sammantraden;
		this.agendas = agendas;
		this.notiser = notiser;
		this.users = users;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	StartView of(Actor actor) {
		List<Paket> all = this.paket.findAll();
		Map<PaketId, Paket> byId = all.stream().collect(Collectors.toMap(Paket::id, Function.identity()));
		List<Task> tasks = new ArrayList<>(waiting(actor));
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
				years(actor, all), meeting(actor), actor.has(Role.NAMNDSEKRETERARE),
				NewsPanel.of(this.notiser.news(actor, LATEST)), actor.has(Role.EKONOM),
				actor.has(Role.ADMINISTRATOR) ? List.of(this.users.count()) : List.of());
	}

	private List<Task> waiting(Actor actor) {
		List<ArendeSummary> waiting = this.arenden.findWaiting(actor);
		Map<ArendeId, TakenMove> moves = this.arenden.findLastMoves(waiting);
		Map<ArendeId, SammantradeArende> meetings = actor.has(Role.NAMNDSEKRETERARE) ? meetings() : Map.of();
		LocalDate today = LocalDate.now(this.clock);
		return waiting.stream()
			.map((arende) -> Task.of(arende,
					Why.of(arende, moves.get(arende.id()), meetings.get(arende.id()), actor, today), actor, today))
			.toList();
	}

	/** Where each case that is handed in is planned. */
	private Map<ArendeId, SammantradeArende> meetings() {
		return this.sammantraden.findCurrent(Organ.KOMMUNSTYRELSEN)
			.stream()
			.filter(SammantradeArende::planned)
			.collect(Collectors.toMap(SammantradeArende::arende, Function.identity(), (first, second) -> second));
	}

	/** The next meeting of kommunstyrelsen, with its agenda. */
	private List<MeetingPanel> meeting(Actor actor) {
		if (!actor.has(Role.NAMNDSEKRETERARE)) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		return this.sammantraden.findUpcoming(Organ.KOMMUNSTYRELSEN, today)
			.stream()
			.limit(1)
			.map((next) -> MeetingPanel.of(next, this.agendas.findLines(actor, next.id()), today))
			.toList();
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
		LocalDate today = LocalDate.now(this.clock);
		return this.arenden.search(actor, ArendeFilter.ALL, 1)
			.arenden()
			.stream()
			.limit(LATEST)
			.map((arende) -> Task.of(arende, new Why(Sentence.of(""), ""), actor, today))
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
