package se.trygghetspaket.arende.domain.sammantrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeStatus;

/** Where the meetings are kept. */
public interface SammantradeStore {

	Optional<Sammantrade> find(SammantradeId id);

	Optional<Sammantrade> find(Organ organ, LocalDate datum);

	/** The organ's meetings on a day or later, the next one first. */
	List<Sammantrade> findUpcoming(Organ organ, LocalDate from);

	/**
	 * One page of all meetings.
	 * @param today divides those to come from those that have been
	 * @param statuses those at which a case is counted
	 * @param page counted from 1
	 */
	SammantradePage findAll(LocalDate today, Set<ArendeStatus> statuses, int page);

	/**
	 * Stores a new meeting.
	 * @throws SammantradeTaken if the organ meets that day already
	 */
	Sammantrade insert(Organ organ, LocalDate datum);

	/**
	 * Stores date and kallelse as they now are.
	 * @throws SammantradeTaken if the organ has another meeting that day
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 */
	void update(Sammantrade sammantrade);

	/**
	 * Removes a meeting that no case is on.
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 */
	void delete(Sammantrade sammantrade);

	/**
	 * Takes the locks that order all who change what is on these meetings, and marks the
	 * meetings as changed.
	 * @throws se.trygghetspaket.shared.NotFound if one of them does not exist
	 */
	void lock(Set<SammantradeId> ids);

}
