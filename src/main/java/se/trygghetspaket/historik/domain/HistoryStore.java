package se.trygghetspaket.historik.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import se.trygghetspaket.shared.UserRef;

/** Where the history is kept. */
public interface HistoryStore {

	/**
	 * Waits until nobody else appends to a chain, which stays so until the transaction
	 * ends, and gives its end.
	 */
	HistoryHead lock(HistoryChain chain);

	/**
	 * Stores an entry after the end that was read under the lock.
	 * @param at cut to the microsecond
	 */
	HistoryEntry append(HistoryChain chain, HistoryHead head, Instant at, UserRef by, HistoryEvent event);

	/** What a chain ends with. */
	HistoryHead head(HistoryChain chain);

	/** The entries of a chain that the filter selects, latest first. */
	HistoryPage search(HistoryChain chain, HistoryFilter filter, int page);

	/** The entries of a chain that the filter selects, in order. */
	List<HistoryEntry> findAll(HistoryChain chain, HistoryFilter filter);

	/** The marks of every entry of a chain, in order. */
	List<HistoryMark> findMarks(HistoryChain chain);

	/** A whole chain in order, without the payloads of working material. */
	List<OpenEntry> findOpen(HistoryChain chain);

	/** Everybody who did what the filter selects, by name in Swedish order. */
	List<UserRef> findPeople(HistoryChain chain, HistoryFilter filter);

	/** The identities of the insatser whose lines the selected entries changed. */
	Set<Long> findInsatser(HistoryChain chain, HistoryFilter filter);

	void insertSeal(HistorySeal seal, Instant at);

	/** Every chain that has been appended to. */
	List<HistoryChain> findChains();

	List<HistorySeal> findSeals();

	/** Hands over every stored entry, chain by chain in the order of their numbers. */
	void readAll(Consumer<StoredHistoryEntry> reader);

}
