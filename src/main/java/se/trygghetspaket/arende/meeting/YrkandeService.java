package se.trygghetspaket.arende.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.LockedArende;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeRefused;
import se.trygghetspaket.arende.domain.yrkande.YrkandeStore;
import se.trygghetspaket.arende.domain.yrkande.YrkandeTrace;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/** What is moved about a case while it is at kommunstyrelsen. */
@Service
@Transactional
public class YrkandeService {

	private final YrkandeStore store;

	private final LockedArende locked;

	private final UnderlagService underlag;

	private final FordelningService fordelningar;

	private final ArendeHistory history;

	private final Clock clock;

	YrkandeService(YrkandeStore store, LockedArende locked, UnderlagService underlag, FordelningService fordelningar,
			ArendeHistory history, Clock clock) {
		this.store = store;
		this.locked = locked;
		this.underlag = underlag;
		this.fordelningar = fordelningar;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Every yrkande of a case, by version and number.
	 * @throws NotFound if there is no such case, or the reader may not see it
	 */
	@Transactional(readOnly = true)
	public List<Yrkande> findAll(Actor reader, ArendeId id) {
		this.underlag.findVisible(reader, id);
		return this.store.findAll(id);
	}

	/**
	 * The yrkanden about the case's current version that can be decided now: each has a
	 * frozen fördelning that fits the ram. What hinders any decision in the case is not
	 * asked.
	 */
	@Transactional(readOnly = true)
	public List<CheckedYrkande> findDecidable(ArendeAkt akt) {
		return findCurrent(akt.underlag()).filter(CheckedYrkande::decidable).toList();
	}

	/**
	 * A yrkande about the case's current version.
	 * @throws NotFound if it has none with the number
	 */
	@Transactional(readOnly = true)
	public CheckedYrkande get(ArendeAkt akt, int number) {
		return findCurrent(akt.underlag()).filter((checked) -> checked.yrkande().number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("yrkande " + number + " of arende " + akt.arende().id().value()));
	}

	/**
	 * Records what somebody moved. One that exceeds the ram is recorded too, but without
	 * the fördelning that it would make.
	 * @throws MoveRefused if the case is not at kommunstyrelsen
	 * @throws StaleVersion if somebody has recorded another since, or the case has
	 * another version
	 * @throws YrkandeRefused if its changes do not fit the proposal
	 */
	public void record(Actor by, ArendeId id, SeenYrkande seen, NewYrkande typed) {
		ArendeAkt akt = lock(by, id);
		Arende arende = akt.arende();
		seen.requireCurrent(SeenYrkande.of(arende, this.store.findAll(id)));
		NewYrkande said = typed.saidOf(akt.fordelning(), earlier(akt.underlag()));
		Yrkande.Place place = new Yrkande.Place(id, seen.version(), seen.next());
		if (said.changes()) {
			recordChange(by, akt, place, said);
		}
		else {
			insert(by, place, said, null, null);
		}
		this.history.record(by, arende, HistoryEventKind.YRKANDE_RECORDED, YrkandeTrace.recorded(place.number(), said));
	}

	/**
	 * Records that the mover has withdrawn a yrkande.
	 * @throws MoveRefused if the case is not at kommunstyrelsen
	 * @throws YrkandeRefused if it has been withdrawn already
	 */
	public void withdraw(Actor by, ArendeId id, int number) {
		ArendeAkt akt = lock(by, id);
		Yrkande yrkande = get(akt, number).yrkande();
		yrkande.requireStanding();
		this.store.withdraw(yrkande.id(), by.user(), this.clock.instant());
		this.history.append(by, akt.arende(), HistoryEventKind.YRKANDE_RECORDED, YrkandeTrace.WITHDRAWN,
				List.of(YrkandeTrace.withdrawn(yrkande)));
	}

	private void recordChange(Actor by, ArendeAkt akt, Yrkande.Place place, NewYrkande said) {
		Fordelning changed = said.changed(akt.fordelning());
		YrkandeVerdict verdict = YrkandeVerdict.of(akt.underlag(), changed);
		if (!verdict.fits()) {
			insert(by, place, said, verdict, null);
			return;
		}
		Arende arende = akt.arende();
		StoredFordelning made = this.fordelningar.create(arende.paket(), arende.year(), FordelningOrigin.ARENDE,
				said.onto(akt.fordelning()));
		this.fordelningar.freeze(made);
		insert(by, place, said.known(akt.fordelning(), made.fordelning()), verdict, made);
	}

	private void insert(Actor by, Yrkande.Place place, NewYrkande said, @Nullable YrkandeVerdict verdict,
			@Nullable StoredFordelning made) {
		Instant now = this.clock.instant();
		this.store.insert(place, said, verdict, (made != null) ? made.id() : null, by.user(), now);
	}

	private ArendeAkt lock(Actor by, ArendeId id) {
		by.require(Role.NAMNDSEKRETERARE);
		ArendeAkt akt = this.locked.get(by, id);
		Yrkande.requireMovedAt(akt.arende().status());
		return akt;
	}

	private Stream<CheckedYrkande> findCurrent(Underlag found) {
		return this.store.findAll(found.arende().id())
			.stream()
			.filter((yrkande) -> yrkande.version() == found.arende().version())
			.map((yrkande) -> CheckedYrkande.of(yrkande, found));
	}

	/** Where a line that a yrkande adds may have been before. */
	private static List<Fordelning> earlier(Underlag underlag) {
		return Stream.of(underlag.inForce(), underlag.base(), underlag.previous())
			.flatMap(Optional::stream)
			.map(StoredFordelning::fordelning)
			.toList();
	}

}
