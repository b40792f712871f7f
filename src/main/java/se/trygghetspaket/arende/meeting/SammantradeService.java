package se.trygghetspaket.arende.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArendeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradePage;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/** The meetings, which the secretary keeps and everybody may read. */
@Service
@Transactional
public class SammantradeService {

	private final SammantradeStore store;

	private final SammantradeArendeStore items;

	private final ArendeStore arenden;

	private final SammantradeHistory history;

	private final Clock clock;

	SammantradeService(SammantradeStore store, SammantradeArendeStore items, ArendeStore arenden,
			SammantradeHistory history, Clock clock) {
		this.store = store;
		this.items = items;
		this.arenden = arenden;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * One page of the meetings, with how many cases on each the reader may see.
	 * @param page counted from 1
	 */
	@Transactional(readOnly = true)
	public SammantradePage findAll(Actor reader, int page) {
		return this.store.findAll(LocalDate.now(this.clock), ArendeStatus.allVisibleTo(reader.roles()), page);
	}

	/**
	 * A meeting.
	 * @throws NotFound if there is no such meeting
	 */
	@Transactional(readOnly = true)
	public Sammantrade get(SammantradeId id) {
		return this.store.find(id).orElseThrow(() -> new NotFound("sammantrade " + id.value()));
	}

	/** The organ's meeting on a day. */
	@Transactional(readOnly = true)
	public Optional<Sammantrade> find(Organ organ, LocalDate datum) {
		return this.store.find(organ, datum);
	}

	/** The organ's meetings on a day or later, the next one first. */
	@Transactional(readOnly = true)
	public List<Sammantrade> findUpcoming(Organ organ, LocalDate from) {
		return this.store.findUpcoming(organ, from);
	}

	/** The paragrafer that cases have at a meeting, by number. */
	@Transactional(readOnly = true)
	public List<Paragraf> usedParagrafer(SammantradeId id) {
		return this.items.findParagrafer(id);
	}

	/** The cases that wait for a meeting, latest first. */
	@Transactional(readOnly = true)
	public List<ArendeSummary> findWaiting(Actor reader) {
		Set<ArendeStatus> visible = ArendeStatus.allVisibleTo(reader.roles());
		return this.arenden.findSummaries(ArendeFilter.ALL,
				SammantradeArende.WAITING.stream().filter(visible::contains).collect(Collectors.toSet()));
	}

	/** Where a waiting case is, or has been, on a meeting of the organ. */
	@Transactional(readOnly = true)
	public List<SammantradeArende> findCurrent(Organ organ) {
		return this.items.findCurrent(organ, SammantradeArende.WAITING);
	}

	/**
	 * Creates a meeting, which may have been held already.
	 * @throws SammantradeRefused if the date is of another age or too far ahead
	 * @throws SammantradeTaken if the organ meets that day already
	 */
	@Transactional(noRollbackFor = SammantradeTaken.class)
	public Sammantrade create(Actor by, Organ organ, LocalDate datum) {
		by.require(Role.NAMNDSEKRETERARE);
		Sammantrade.requireDatum(datum, LocalDate.now(this.clock));
		return this.store.insert(organ, datum);
	}

	/**
	 * Moves a meeting to another date, and records when its kallelse was sent.
	 * @param kallelse {@code null} while it has not been sent
	 * @param lockVersion the version that the one who changes it saw
	 * @throws SammantradeRefused if date or kallelse is refused
	 * @throws SammantradeTaken if the organ has another meeting that day
	 * @throws StaleVersion if somebody else has changed the meeting, or what is on it
	 */
	public Sammantrade change(Actor by, SammantradeId id, long lockVersion, LocalDate datum,
			@Nullable LocalDate kallelse) {
		by.require(Role.NAMNDSEKRETERARE);
		Sammantrade read = getSeen(id, lockVersion);
		Sammantrade changed = read.change(datum, kallelse, LocalDate.now(this.clock),
				!this.items.findParagrafer(id).isEmpty());
		this.store.update(changed);
		this.history.changed(by, this.items.findOrder(id), read, changed);
		return changed;
	}

	/**
	 * Removes a meeting that no case is on.
	 * @throws SammantradeRefused if a case is on it
	 * @throws StaleVersion if somebody else has changed it
	 */
	public void remove(Actor by, SammantradeId id, long lockVersion) {
		by.require(Role.NAMNDSEKRETERARE);
		Sammantrade read = getSeen(id, lockVersion);
		if (!this.items.findOrder(id).isEmpty()) {
			throw new SammantradeRefused(SammantradeHinder.HAR_ARENDEN);
		}
		this.store.delete(read);
	}

	/**
	 * Moves a case one place up or down among those on its meeting; nothing happens where
	 * it is the first or the last.
	 * @throws StaleVersion if somebody else has changed what is on the meeting
	 */
	public void move(Actor by, SammantradeId id, long lockVersion, ArendeId arende, boolean up) {
		by.require(Role.NAMNDSEKRETERARE);
		getSeen(id, lockVersion);
		this.store.lock(Set.of(id));
		List<ArendeId> order = new ArrayList<>(this.items.findOrder(id));
		int from = order.indexOf(arende);
		int to = up ? from - 1 : from + 1;
		if (from < 0) {
			throw new NotFound("arende " + arende.value() + " on sammantrade " + id.value());
		}
		if (to >= 0 && to < order.size()) {
			Collections.swap(order, from, to);
			this.items.reorder(id, order);
		}
	}

	private Sammantrade getSeen(SammantradeId id, long lockVersion) {
		Sammantrade read = get(id);
		if (read.lockVersion() != lockVersion) {
			throw new StaleVersion("sammantrade " + id.value());
		}
		return read;
	}

}
