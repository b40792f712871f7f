package se.trygghetspaket.arende.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.LockedArende;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Readiness;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.trace.FordelningTrace;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/**
 * Records what was decided about a case and puts it in force: what the case changes,
 * applied onto what is in force when it is recorded. A ram that was coming is in effect
 * with it. Refuses as {@link Arende} says, and stores nothing then.
 */
@Service
@Transactional
public class BeslutService {

	private final LockedArende locked;

	private final ArendeStore store;

	private final FordelningService fordelningar;

	private final BudgetramService ramar;

	private final YrkandeService yrkanden;

	private final MeetingRecord meeting;

	private final ArendeHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BeslutService(LockedArende locked, ArendeStore store, FordelningService fordelningar, BudgetramService ramar,
			YrkandeService yrkanden, MeetingRecord meeting, ArendeHistory history, ApplicationEventPublisher events,
			Clock clock) {
		this.locked = locked;
		this.store = store;
		this.fordelningar = fordelningar;
		this.ramar = ramar;
		this.yrkanden = yrkanden;
		this.meeting = meeting;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** What hinders a decision as proposed, every reason at once. */
	@Transactional(readOnly = true)
	public List<Hinder> hinder(ArendeAkt akt) {
		return Readiness.toDecide(akt.ram(), akt.underlag().changes(), akt.intygHolds());
	}

	/**
	 * Records a decision as proposed, or an avslag.
	 * @throws se.trygghetspaket.arende.domain.Hindered if the decision cannot be made
	 * @throws se.trygghetspaket.arende.domain.beslut.BeslutDateRefused if its date is
	 * refused
	 * @throws se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken if another case
	 * has the paragraf at the meeting
	 * @throws IllegalArgumentException if the decision changes the proposal
	 */
	public Beslut record(Actor by, ArendeId id, NewBeslut beslut) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.RECORD_BESLUT);
		return switch (beslut.utfall()) {
			case BIFALL -> decide(by, akt, beslut, akt.stored());
			case AVSLAG -> reject(by, akt, beslut);
			case BIFALL_MED_ANDRING -> throw new IllegalArgumentException("A change has lines of its own");
		};
	}

	/**
	 * Records a decision on other lines than the proposed, which freeze beside them.
	 * Refuses as {@link #record} does.
	 * @param poster the lines as decided
	 * @throws IllegalArgumentException if nothing is changed, or the lines are refused
	 */
	public Beslut recordChanged(Actor by, ArendeId id, NewBeslut beslut, List<PostDraft> poster) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.RECORD_BESLUT);
		StoredFordelning decided = create(akt, poster);
		if (beslut.utfall() != Beslutsutfall.BIFALL_MED_ANDRING
				|| decided.fordelning().poster().equals(akt.fordelning().poster())) {
			throw new IllegalArgumentException("A change is a decision with changed lines");
		}
		return decide(by, akt, beslut, decided);
	}

	/**
	 * Records a decision on what somebody moved. Refuses as {@link #record} does.
	 * @param number the yrkande's number
	 * @throws NotFound if the version has no such yrkande that can be decided
	 */
	public Beslut recordYrkande(Actor by, ArendeId id, NewBeslut beslut, int number) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.RECORD_BESLUT);
		StoredFordelning moved = this.yrkanden.findDecidable(akt)
			.stream()
			.map(CheckedYrkande::yrkande)
			.filter((yrkande) -> yrkande.number() == number)
			.findFirst()
			.flatMap(Yrkande::fordelning)
			.map(this.fordelningar::get)
			.orElseThrow(() -> new NotFound("yrkande " + number + " of arende " + id.value()));
		return decide(by, akt, beslut, moved);
	}

	private Beslut decide(Actor by, ArendeAkt akt, NewBeslut made, StoredFordelning decided) {
		AppliedChanges changes = akt.underlag().changes(decided.fordelning());
		Instant now = recordMove(by, akt, made, Readiness.toDecide(akt.ram(), changes, akt.intygHolds()));
		this.fordelningar.freeze(decided);
		Fordelning result = changes.result();
		FordelningId inForce = result.equals(decided.fordelning()) ? decided.id() : merged(akt, result);
		this.fordelningar.putInForce(inForce);
		this.ramar.recordEffect(by, akt.underlag().standing());
		return store(by, akt, new Beslut(made, decided.id(), inForce, by.user(), now),
				FordelningTrace.between(akt.fordelning(), decided.fordelning()));
	}

	private Beslut reject(Actor by, ArendeAkt akt, NewBeslut made) {
		Instant now = recordMove(by, akt, made, List.of());
		return store(by, akt, new Beslut(made, null, null, by.user(), now), List.of());
	}

	/** The move and its place in the protokoll; gives the time of recording. */
	private Instant recordMove(Actor by, ArendeAkt akt, NewBeslut made, List<Hinder> hinder) {
		Arende arende = akt.arende();
		Instant now = this.clock.instant();
		arende.recordBeslut(by, made, akt.tjansteskrivelse().memo().datum(), LocalDate.now(this.clock), hinder, now);
		if (made.organ().meets()) {
			this.meeting.record(by, arende, made.datum(), made.paragraf().orElseThrow());
		}
		this.meeting.leave(by, arende);
		return now;
	}

	private Beslut store(Actor by, ArendeAkt akt, Beslut beslut, List<HistoryChange> lines) {
		this.store.insertBeslut(akt.arende(), beslut);
		this.store.update(akt.arende());
		this.history.decided(by, akt.arende(), beslut, lines);
		this.history.moved(by, akt.arende());
		this.events.publishEvent(new BeslutRecorded(by, akt.arende().id()));
		return beslut;
	}

	/** What other decisions have put in force meanwhile, with what was decided here. */
	private FordelningId merged(ArendeAkt akt, Fordelning result) {
		StoredFordelning merged = create(akt, result.poster().stream().map(PostDraft::of).toList());
		this.fordelningar.freeze(merged);
		return merged.id();
	}

	private StoredFordelning create(ArendeAkt akt, List<PostDraft> poster) {
		return this.fordelningar.create(akt.paket().id(), akt.arende().year(), FordelningOrigin.ARENDE, poster);
	}

}
