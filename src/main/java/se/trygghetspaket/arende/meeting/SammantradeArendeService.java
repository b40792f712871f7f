package se.trygghetspaket.arende.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArendeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeStore;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/**
 * Which cases are on which meetings, and what the meetings made of them. Every change
 * takes the lock that all take who move the case, and then that of the meeting.
 */
@Service
@Transactional
public class SammantradeArendeService {

	private final SammantradeService sammantraden;

	private final SammantradeStore store;

	private final SammantradeArendeStore items;

	private final ArendeStore arenden;

	private final UnderlagService underlag;

	private final BudgetramService ramar;

	private final SammantradeHistory history;

	private final ArendeHistory trace;

	private final Clock clock;

	SammantradeArendeService(SammantradeService sammantraden, SammantradeStore store, SammantradeArendeStore items,
			ArendeStore arenden, UnderlagService underlag, BudgetramService ramar, SammantradeHistory history,
			ArendeHistory trace, Clock clock) {
		this.sammantraden = sammantraden;
		this.store = store;
		this.items = items;
		this.arenden = arenden;
		this.underlag = underlag;
		this.ramar = ramar;
		this.history = history;
		this.trace = trace;
		this.clock = clock;
	}

	/** The cases on a meeting that the reader may see, in their order. */
	@Transactional(readOnly = true)
	public List<SammantradeLine> findLines(Actor reader, SammantradeId id) {
		return this.items.findLines(id, ArendeStatus.allVisibleTo(reader.roles()));
	}

	/** Every meeting that a case is or has been on, in the order of their dates. */
	@Transactional(readOnly = true)
	public List<SammantradeArende> findAll(ArendeId arende) {
		return this.items.findAll(arende);
	}

	/** Kommunstyrelsen's meeting that a case is planned for. */
	@Transactional(readOnly = true)
	public Optional<SammantradeArende> findPlanned(ArendeId arende) {
		return this.items.findPlanned(arende, Organ.KOMMUNSTYRELSEN);
	}

	/**
	 * Whether the kallelse has been sent of any meeting that the case is or has been on
	 * in this version, so that its owner can no longer withdraw it.
	 */
	@Transactional(readOnly = true)
	public boolean kallelseSent(Arende arende) {
		return this.items.findAll(arende.id())
			.stream()
			.anyMatch((item) -> item.version() == arende.version() && item.sammantrade().kallelse().isPresent());
	}

	/**
	 * Puts a waiting case last on a meeting, and takes it off the one of the same organ
	 * that it was planned for.
	 * @param seen the meeting that it was seen to be planned for, {@code null} for none
	 * @throws MoveRefused if the case does not wait for a meeting
	 * @throws StaleVersion if somebody else has put it on another meeting since
	 */
	public void put(Actor by, ArendeId id, SammantradeId target, @Nullable SammantradeId seen) {
		Arende arende = lockAndGetWaiting(by, id);
		Sammantrade sammantrade = this.sammantraden.get(target);
		Sammantrade planned = findPlanned(id, sammantrade.organ());
		if (planned != null && planned.id().equals(target)) {
			return;
		}
		if (!Objects.equals((planned != null) ? planned.id() : null, seen)) {
			throw new StaleVersion("arende " + id.value() + " on a meeting");
		}
		moveTo(arende, planned, target);
		if (arende.status() == ArendeStatus.BORDLAGT && !sammantrade.organ().proposes()) {
			arende.move(by, ArendeMove.RESUME, null, this.clock.instant());
			this.arenden.update(arende);
			this.trace.moved(by, arende);
		}
		this.history.put(by, arende, planned, sammantrade);
	}

	/**
	 * Takes a case off a meeting where nothing has happened to it.
	 * @throws SammantradeRefused if it has its paragraf there
	 * @throws NotFound if it is not on the meeting
	 */
	public void takeOff(Actor by, ArendeId id, SammantradeId from) {
		by.require(Role.NAMNDSEKRETERARE);
		Arende arende = lockAndGet(by, id);
		SammantradeArende item = getItem(from, id);
		if (!item.planned()) {
			throw new SammantradeRefused(SammantradeHinder.HAR_PARAGRAF);
		}
		this.store.lock(Set.of(from));
		this.items.delete(from, id);
		this.history.takenOff(by, arende, item.sammantrade());
	}

	/**
	 * Refuses whoever cannot record a proposal about a case now.
	 * @throws SammantradeRefused if the organ makes no proposals, or has not met
	 * @throws MoveRefused if the case does not wait for a decision
	 */
	@Transactional(readOnly = true)
	public void requireForslag(Actor by, SammantradeArende item) {
		by.require(Role.NAMNDSEKRETERARE);
		requireWaiting(this.underlag.findVisible(by, item.arende()));
		requireProposes(item.sammantrade());
	}

	/**
	 * Records what an organ that prepares cases proposes, or corrects it until the case
	 * is decided.
	 * @param lockVersion the version of the case on the meeting that was seen
	 * @throws SammantradeRefused if the organ makes no proposals, or has not met
	 * @throws ParagrafTaken if another case has the paragraf at the meeting
	 * @throws StaleVersion if somebody else has recorded something since
	 */
	public void recordForslag(Actor by, SammantradeId at, ArendeId id, long lockVersion, Forslag forslag) {
		Arende arende = lockAndGetWaiting(by, id);
		SammantradeArende item = getItem(at, id);
		Sammantrade sammantrade = item.sammantrade();
		requireProposes(sammantrade);
		if (item.lockVersion() != lockVersion || item.version() != arende.version()) {
			throw new StaleVersion("arende " + id.value() + " on a meeting");
		}
		this.store.lock(Set.of(at));
		if (item.paragraf().filter(forslag.paragraf()::equals).isEmpty()) {
			requireFree(sammantrade, forslag.paragraf());
		}
		this.items.recordForslag(item, forslag);
		this.history.proposed(by, arende, item, forslag);
	}

	/**
	 * Records the paragraf under which kommunstyrelsen took up a case, as a part of
	 * recording what it did with it. A case that was not on the meeting is put there, and
	 * taken off the one that it was planned for. The caller holds the case's lock, and
	 * writes in its chain only after this.
	 * @throws SammantradeRefused if the meeting has not been held
	 * @throws ParagrafTaken if another case has the paragraf at the meeting
	 * @throws StaleVersion if the case has a paragraf there already
	 */
	void recordParagraf(Actor by, Arende arende, SammantradeId at, Paragraf paragraf) {
		Sammantrade sammantrade = this.sammantraden.get(at);
		sammantrade.requireHeld(LocalDate.now(this.clock));
		Sammantrade planned = findPlanned(arende.id(), sammantrade.organ());
		moveTo(arende, planned, at);
		requireFree(sammantrade, paragraf);
		this.items.recordParagraf(at, arende.id(), paragraf);
		this.history.takenUp(by, arende, planned, sammantrade, paragraf);
	}

	/**
	 * Takes a case that leaves kommunstyrelsen off every meeting it is planned for, as a
	 * part of recording why it leaves. The caller holds the case's lock, and writes in
	 * its chain only after this.
	 */
	void takeOffAll(Actor by, Arende arende) {
		List<Sammantrade> planned = this.items.findAll(arende.id())
			.stream()
			.filter(SammantradeArende::planned)
			.map(SammantradeArende::sammantrade)
			.toList();
		this.store.lock(planned.stream().map(Sammantrade::id).collect(Collectors.toSet()));
		for (Sammantrade sammantrade : planned) {
			this.items.delete(sammantrade.id(), arende.id());
			this.history.takenOff(by, arende, sammantrade);
		}
	}

	/** The case is on the meeting then, and on no other of its organ. */
	private void moveTo(Arende arende, @Nullable Sammantrade planned, SammantradeId target) {
		Set<SammantradeId> touched = new HashSet<>(Set.of(target));
		if (planned != null) {
			touched.add(planned.id());
		}
		this.store.lock(touched);
		if (planned != null && !planned.id().equals(target)) {
			this.items.delete(planned.id(), arende.id());
		}
		if (planned == null || !planned.id().equals(target)) {
			this.items.insert(target, arende.id(), arende.version());
		}
	}

	private @Nullable Sammantrade findPlanned(ArendeId id, Organ organ) {
		return this.items.findPlanned(id, organ).map(SammantradeArende::sammantrade).orElse(null);
	}

	private void requireFree(Sammantrade sammantrade, Paragraf paragraf) {
		if (this.items.findParagrafer(sammantrade.id()).contains(paragraf)) {
			throw new ParagrafTaken(sammantrade, paragraf);
		}
	}

	private SammantradeArende getItem(SammantradeId at, ArendeId id) {
		return this.items.find(at, id)
			.orElseThrow(() -> new NotFound("arende " + id.value() + " on sammantrade " + at.value()));
	}

	private Arende lockAndGetWaiting(Actor by, ArendeId id) {
		by.require(Role.NAMNDSEKRETERARE);
		Arende arende = lockAndGet(by, id);
		requireWaiting(arende);
		return arende;
	}

	private static void requireWaiting(Arende arende) {
		if (!SammantradeArende.WAITING.contains(arende.status())) {
			throw new MoveRefused(arende.status(), "sammantrade");
		}
	}

	private void requireProposes(Sammantrade sammantrade) {
		if (!sammantrade.organ().proposes()) {
			throw new SammantradeRefused(SammantradeHinder.LAMNAR_EJ_FORSLAG);
		}
		sammantrade.requireHeld(LocalDate.now(this.clock));
	}

	/** The case as it is once everybody else who moves it is done. */
	private Arende lockAndGet(Actor by, ArendeId id) {
		this.ramar.lock(this.underlag.findVisible(by, id).budgetram());
		return this.underlag.findVisible(by, id);
	}

}
