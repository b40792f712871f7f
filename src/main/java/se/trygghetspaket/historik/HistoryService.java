package se.trygghetspaket.historik;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.historik.domain.HistoryMark;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.historik.domain.HistoryPage;
import se.trygghetspaket.historik.domain.HistoryReport;
import se.trygghetspaket.historik.domain.HistorySeal;
import se.trygghetspaket.historik.domain.HistoryStore;
import se.trygghetspaket.historik.domain.HistoryVerifier;
import se.trygghetspaket.historik.domain.OpenEntry;
import se.trygghetspaket.historik.domain.SealedFiles;
import se.trygghetspaket.shared.UserRef;

/**
 * Keeps the history for the features whose history it is; who may read one is decided
 * there.
 */
@Service
@Transactional(readOnly = true)
public class HistoryService {

	private final HistoryStore store;

	private final ObjectProvider<SealedFiles> files;

	private final Clock clock;

	HistoryService(HistoryStore store, ObjectProvider<SealedFiles> files, Clock clock) {
		this.store = store;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Records what is being done in the transaction that does it, so that both happen or
	 * neither. Whoever else appends to the chain waits until that transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public HistoryEntry append(HistoryChain chain, UserRef by, HistoryEvent event) {
		HistoryHead head = this.store.lock(chain);
		return this.store.append(chain, head, now(), by, event);
	}

	/**
	 * Remembers what a chain ends with now, so that verifying finds it cut or rewritten.
	 * A chain without entries has nothing to remember.
	 * @param what what is done now, such as the stored name of a document
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public HistoryHead seal(HistoryChain chain, String what) {
		HistoryHead head = this.store.lock(chain);
		if (!head.none()) {
			this.store.insertSeal(new HistorySeal(chain, head, what), now());
		}
		return head;
	}

	/** What a chain ends with; {@link HistoryHead#NONE} without entries. */
	public HistoryHead head(HistoryChain chain) {
		return this.store.head(chain);
	}

	/**
	 * One page of a chain, latest first.
	 * @param page counted from 1
	 */
	public HistoryPage find(HistoryChain chain, HistoryFilter filter, int page) {
		return this.store.search(chain, filter, Math.max(1, page));
	}

	/** A chain's entries that the filter selects, in order. */
	public List<HistoryEntry> findAll(HistoryChain chain, HistoryFilter filter) {
		return this.store.findAll(chain, filter);
	}

	/** The marks of a chain, in order: all that is told of working material. */
	public List<HistoryMark> findMarks(HistoryChain chain) {
		return this.store.findMarks(chain);
	}

	/** A whole chain in order, as anybody may have it. */
	public List<OpenEntry> findOpen(HistoryChain chain) {
		return this.store.findOpen(chain);
	}

	/** Everybody who did what the filter selects, by name in Swedish order. */
	public List<UserRef> findPeople(HistoryChain chain, HistoryFilter filter) {
		return this.store.findPeople(chain, filter);
	}

	/** The identities of the insatser whose lines the selected entries changed. */
	public Set<Long> findInsatser(HistoryChain chain, HistoryFilter filter) {
		return this.store.findInsatser(chain, filter);
	}

	/** Reads every chain and stored document, as all of them stood at one moment. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public HistoryReport verify() {
		HistoryVerifier verifier = new HistoryVerifier(this.store.findChains(), this.store.findSeals());
		this.files.orderedStream().forEach((files) -> files.readAll(verifier::read));
		this.store.readAll(verifier::read);
		return verifier.report();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
