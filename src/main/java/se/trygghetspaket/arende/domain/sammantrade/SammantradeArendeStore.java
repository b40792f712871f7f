package se.trygghetspaket.arende.domain.sammantrade;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Paragraf;

/**
 * Where it is kept which cases are on which meetings. Whoever writes holds the lock of
 * the meeting.
 */
public interface SammantradeArendeStore {

	Optional<SammantradeArende> find(SammantradeId sammantrade, ArendeId arende);

	/** The organ's meeting that the case is planned for. */
	Optional<SammantradeArende> findPlanned(ArendeId arende, Organ organ);

	/** Every meeting that a case is or has been on, in the order of their dates. */
	List<SammantradeArende> findAll(ArendeId arende);

	/**
	 * The cases at a status that are on the organ's meetings in their current version.
	 */
	List<SammantradeArende> findCurrent(Organ organ, Set<ArendeStatus> statuses);

	/** The cases on a meeting at any of the statuses, in their order. */
	List<SammantradeLine> findLines(SammantradeId sammantrade, Set<ArendeStatus> statuses);

	/** All cases on a meeting, in their order. */
	List<ArendeId> findOrder(SammantradeId sammantrade);

	/** The paragrafer that cases have at a meeting, by number. */
	List<Paragraf> findParagrafer(SammantradeId sammantrade);

	/**
	 * Puts a case last on a meeting.
	 * @throws se.trygghetspaket.shared.StaleVersion if it is planned for a meeting of the
	 * organ already
	 */
	void insert(SammantradeId sammantrade, ArendeId arende, int version);

	/**
	 * Takes a planned case off.
	 * @throws se.trygghetspaket.shared.StaleVersion if it is not planned there
	 */
	void delete(SammantradeId sammantrade, ArendeId arende);

	/** Gives the cases on a meeting another order. */
	void reorder(SammantradeId sammantrade, List<ArendeId> order);

	/**
	 * Stores the paragraf of a planned case.
	 * @throws se.trygghetspaket.shared.StaleVersion if it is not planned there
	 */
	void recordParagraf(SammantradeId sammantrade, ArendeId arende, Paragraf paragraf);

	/**
	 * Stores a proposal, in the place of the one that was read.
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it since
	 */
	void recordForslag(SammantradeArende read, Forslag forslag);

	/**
	 * Gives a case that has its paragraf another one, at the same meeting or at another
	 * of the organ. At a meeting that it leaves it is struck, and counts there no more.
	 */
	void correct(SammantradeArende read, SammantradeId to, Paragraf paragraf);

}
