package se.trygghetspaket.arende.protokoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.LockedArende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Nedtagning;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRules;
import se.trygghetspaket.arende.domain.protokoll.ProtokollStore;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/**
 * What the secretary records about a decision after it was made. Every verb refuses the
 * wrong role first, then a case that one may not see, then one that is not decided
 * ({@link MoveRefused}), then what {@link ProtokollRules} refuses.
 */
@Service
@Transactional
public class ProtokollService {

	private final ArendeService arenden;

	private final LockedArende locked;

	private final ProtokollStore store;

	private final CorrectedParagraf paragrafer;

	private final ProtokollHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProtokollService(ArendeService arenden, LockedArende locked, ProtokollStore store, CorrectedParagraf paragrafer,
			ProtokollHistory history, ApplicationEventPublisher events, Clock clock) {
		this.arenden = arenden;
		this.locked = locked;
		this.store = store;
		this.paragrafer = paragrafer;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A decided case with its protokoll.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 * @throws MoveRefused if it is not decided
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ProtokollAkt get(Actor reader, ArendeId id) {
		return of(this.arenden.get(reader, id));
	}

	/**
	 * As {@link #get}, for one who is to record something.
	 * @throws se.trygghetspaket.shared.RoleRequired if the role is wrong
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ProtokollAkt getToRecord(Actor by, ArendeId id) {
		by.require(Role.NAMNDSEKRETERARE);
		return get(by, id);
	}

	/**
	 * Records that the protokoll was approved.
	 * @throws ProtokollRefused if its day does not fit, or it is recorded
	 */
	public void recordJustering(Actor by, ArendeId id, Justering justering) {
		ProtokollAkt akt = lock(by, id);
		rules(akt).require(justering);
		this.store.insertJustering(id, registrerad(by, justering));
		this.history.justering(by, akt.arende(), justering);
		this.events.publishEvent(new ProtokollChanged(by, id, DokumentMoment.JUSTERAT));
	}

	/**
	 * Records that the anslag was put up.
	 * @throws ProtokollRefused if its day does not fit, or it is recorded
	 */
	public void recordAnslag(Actor by, ArendeId id, Anslag anslag) {
		ProtokollAkt akt = lock(by, id);
		rules(akt).require(anslag);
		this.store.insertAnslag(id, registrerad(by, anslag));
		this.history.anslag(by, akt.arende(), anslag);
		changed(by, id);
	}

	/**
	 * Records that the anslag was taken down.
	 * @throws ProtokollRefused if its day does not fit, or it is recorded
	 */
	public void recordNedtagning(Actor by, ArendeId id, Nedtagning down) {
		ProtokollAkt akt = lock(by, id);
		rules(akt).require(down);
		this.store.insertNedtagning(id, registrerad(by, down));
		this.history.nedtagning(by, akt.arende(), down);
		changed(by, id);
	}

	/**
	 * Records a vote. One that is recorded already is a button pressed twice, and is not
	 * stored again.
	 */
	public void recordVotering(Actor by, ArendeId id, Votering votering) {
		ProtokollAkt akt = lock(by, id);
		once(akt.protokoll().facts().voteringar(), by, votering, this.store::insertVotering, id,
				() -> this.history.votering(by, akt.arende(), votering));
	}

	/**
	 * Records a note about somebody. One that is recorded already is a button pressed
	 * twice, and is not stored again.
	 */
	public void recordNotering(Actor by, ArendeId id, Deltagarnotering notering) {
		ProtokollAkt akt = lock(by, id);
		once(akt.protokoll().facts().noteringar(), by, notering, this.store::insertNotering, id,
				() -> this.history.notering(by, akt.arende(), notering));
	}

	/**
	 * Corrects what was recorded wrongly; the old value stays visible.
	 * @param seen the value that the one who corrects it saw
	 * @throws StaleVersion if another value stands now
	 * @throws ProtokollRefused if the new value does not fit
	 * @throws ParagrafTaken if another case has the paragraf at the meeting
	 */
	public Rattelse correct(Actor by, ArendeId id, RattelseField field, String seen, String typed, Reason reason) {
		ProtokollAkt akt = lock(by, id);
		Protokoll protokoll = akt.protokoll();
		if (protokoll.value(field).filter((now) -> !now.equals(seen)).isPresent()) {
			throw new StaleVersion(field + " of arende " + id.value());
		}
		Rattelse rattelse = rules(akt).correct(field, typed, reason);
		this.paragrafer.correct(akt, rattelse);
		this.store.insertRattelse(id, registrerad(by, rattelse));
		this.history.corrected(by, akt.arende(), rattelse);
		changed(by, id);
		return rattelse;
	}

	/** The case once everybody else who changes it is done. */
	ProtokollAkt lock(Actor by, ArendeId id) {
		by.require(Role.NAMNDSEKRETERARE);
		return of(this.locked.get(by, id));
	}

	ProtokollRules rules(ProtokollAkt akt) {
		return new ProtokollRules(akt.protokoll(), akt.akt().tjansteskrivelse().memo().datum(),
				LocalDate.now(this.clock));
	}

	<T> Registrerad<T> registrerad(Actor by, T fact) {
		return new Registrerad<>(fact, by.user(), this.clock.instant());
	}

	private ProtokollAkt of(ArendeAkt akt) {
		ArendeId id = akt.arende().id();
		Protokoll protokoll = akt.beslut()
			.map((beslut) -> new Protokoll(beslut, this.store.find(id)))
			.orElseThrow(() -> new MoveRefused(akt.arende().status(), "protokoll"));
		return new ProtokollAkt(akt, protokoll, this.store.findExpedieringar(id));
	}

	private <T> void once(List<Registrerad<T>> recorded, Actor by, T fact, BiConsumer<ArendeId, Registrerad<T>> insert,
			ArendeId id, Runnable trace) {
		if (recorded.stream().map(Registrerad::fact).noneMatch(fact::equals)) {
			insert.accept(id, registrerad(by, fact));
			trace.run();
			changed(by, id);
		}
	}

	private void changed(Actor by, ArendeId id) {
		this.events.publishEvent(new ProtokollChanged(by, id, DokumentMoment.CORRECTED));
	}

}
