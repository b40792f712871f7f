package se.trygghetspaket.arende.protokoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.protokoll.Expediering;
import se.trygghetspaket.arende.domain.protokoll.MemoReceivers;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.ProtokollStore;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/**
 * To whom a decision is sent, and when it was. The case is expedierat when it has been
 * sent to everybody. What is sent is the extract of the minutes that is stored by then,
 * so none is made. Refuses as {@link ProtokollService} does.
 */
@Service
@Transactional
public class ExpedieringService {

	private static final Set<ArendeStatus> OPEN = Set.of(ArendeStatus.BESLUTAT, ArendeStatus.EXPEDIERAT);

	private final ProtokollService protokoll;

	private final ProtokollStore store;

	private final ArendeStore arenden;

	private final ProtokollHistory trace;

	private final ArendeHistory history;

	private final Clock clock;

	ExpedieringService(ProtokollService protokoll, ProtokollStore store, ArendeStore arenden, ProtokollHistory trace,
			ArendeHistory history, Clock clock) {
		this.protokoll = protokoll;
		this.store = store;
		this.arenden = arenden;
		this.trace = trace;
		this.history = history;
		this.clock = clock;
	}

	/** Whether receivers and dates can still be recorded. */
	public boolean isOpen(Arende arende) {
		return OPEN.contains(arende.status());
	}

	/**
	 * A decided case, for one who is to record something.
	 * @throws se.trygghetspaket.shared.RoleRequired if the role is wrong
	 * @throws MoveRefused if the case is not decided, or closed
	 */
	@Transactional(readOnly = true)
	public ProtokollAkt getToRecord(Actor by, ArendeId id) {
		return requireOpen(this.protokoll.getToRecord(by, id));
	}

	/** Whom the memo says that the decision is to be sent to. */
	public List<Receiver> suggested(ProtokollAkt akt) {
		return MemoReceivers.in(akt.akt().tjansteskrivelse().memo());
	}

	/** Adds those that are not among the receivers already. */
	public void add(Actor by, ArendeId id, List<Receiver> receivers) {
		ProtokollAkt akt = lock(by, id);
		List<Receiver> known = akt.expedieringar().stream().map(Expediering::receiver).toList();
		for (Receiver receiver : receivers.stream().distinct().toList()) {
			if (!known.contains(receiver)) {
				this.store.insertReceiver(id, this.protokoll.registrerad(by, receiver));
				this.trace.receiver(by, akt.arende(), receiver, false);
			}
		}
	}

	/**
	 * Strikes somebody who is not to be sent the decision after all.
	 * @throws ProtokollRefused if it has been sent there
	 * @throws NotFound if there is no such receiver
	 */
	public void strike(Actor by, ArendeId id, long receiver) {
		ProtokollAkt akt = lock(by, id);
		Expediering struck = akt.expedieringar()
			.stream()
			.filter((expediering) -> expediering.id() == receiver)
			.findFirst()
			.orElseThrow(() -> new NotFound("receiver " + receiver + " of arende " + id.value()));
		if (struck.sent().isPresent()) {
			throw new ProtokollRefused(ProtokollHinder.REDAN_SKICKAT);
		}
		this.store.strike(struck, this.protokoll.registrerad(by, struck.receiver()));
		this.trace.receiver(by, akt.arende(), struck.receiver(), true);
	}

	/**
	 * Records when the decision was sent to some receivers; once it has been sent to all,
	 * the case is expedierat.
	 * @return whether the case became expedierat by it
	 * @throws ProtokollRefused if nobody is chosen, it has been sent to one of them, or
	 * the day does not fit
	 */
	public boolean recordSent(Actor by, ArendeId id, Set<Long> receivers, LocalDate datum) {
		ProtokollAkt akt = lock(by, id);
		List<Expediering> chosen = akt.expedieringar()
			.stream()
			.filter((expediering) -> receivers.contains(expediering.id()))
			.toList();
		if (chosen.size() < receivers.size()) {
			throw new NotFound("receivers " + receivers + " of arende " + id.value());
		}
		if (chosen.isEmpty()) {
			throw new ProtokollRefused(ProtokollHinder.INGEN_VALD);
		}
		if (chosen.stream().anyMatch((expediering) -> expediering.sent().isPresent())) {
			throw new ProtokollRefused(ProtokollHinder.REDAN_SKICKAT);
		}
		send(by, akt, chosen, datum);
		return akt.unsent().size() == chosen.size() && expediera(by, akt);
	}

	/**
	 * Records that the decision has been sent to all who are left, and makes the case
	 * expedierat.
	 * @param datum when it was sent to those who are left, {@code null} if none are
	 * @throws Hindered if there is nobody to send it to, or no justering
	 * @throws ProtokollRefused if the day does not fit
	 */
	public void recordAllSent(Actor by, ArendeId id, @Nullable LocalDate datum) {
		ProtokollAkt akt = lock(by, id);
		akt.arende().requireMove(by, ArendeMove.RECORD_EXPEDIERING);
		List<Hinder> hinder = akt.hinder();
		if (!hinder.isEmpty()) {
			throw new Hindered(hinder);
		}
		if (!akt.unsent().isEmpty()) {
			if (datum == null) {
				throw new IllegalArgumentException("There are receivers left, so there is a day");
			}
			send(by, akt, akt.unsent(), datum);
		}
		expediera(by, akt);
	}

	private void send(Actor by, ProtokollAkt akt, List<Expediering> chosen, LocalDate datum) {
		this.protokoll.rules(akt).requireSending(datum);
		chosen.forEach((expediering) -> this.store.insertSent(expediering, this.protokoll.registrerad(by, datum)));
		this.trace.sent(by, akt.arende(), chosen.stream().map(Expediering::receiver).toList(), datum);
	}

	private boolean expediera(Actor by, ProtokollAkt akt) {
		Arende arende = akt.arende();
		if (arende.status() != ArendeStatus.BESLUTAT) {
			return false;
		}
		arende.move(by, ArendeMove.RECORD_EXPEDIERING, null, this.clock.instant());
		this.arenden.update(arende);
		this.history.moved(by, arende);
		return true;
	}

	private ProtokollAkt lock(Actor by, ArendeId id) {
		return requireOpen(this.protokoll.lock(by, id));
	}

	private ProtokollAkt requireOpen(ProtokollAkt akt) {
		if (!isOpen(akt.arende())) {
			throw new MoveRefused(akt.arende().status(), "expediering");
		}
		return akt;
	}

}
