package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Where the cases are kept. */
public interface ArendeStore {

	Optional<Arende> find(ArendeId id);

	/** The case that carries a fördelning. */
	Optional<Arende> findByFordelning(FordelningId fordelning);

	/** Every move that a case has made, oldest first. */
	List<TakenMove> findRoad(ArendeId id);

	/** The years that have a case in any of the statuses, latest first. */
	List<BudgetYear> findYears(Set<ArendeStatus> statuses);

	/** The case whose fördelning is in force for a paket and year. */
	Optional<Arende> findInForce(PaketId paket, BudgetYear year);

	/** A year's cases in any of the statuses, oldest first. */
	List<Arende> findAll(PaketId paket, BudgetYear year, Set<ArendeStatus> statuses);

	/**
	 * One page of the cases in any of the statuses that the filter selects, the one that
	 * has moved last first.
	 * @param page counted from 1
	 */
	ArendePage search(ArendeFilter filter, Set<ArendeStatus> statuses, int page);

	/** Every case in any of the statuses that the filter selects, latest first. */
	List<ArendeSummary> findSummaries(ArendeFilter filter, Set<ArendeStatus> statuses);

	/**
	 * The cases of these ramar in any of the statuses, the one in force first, then those
	 * that have moved last.
	 */
	List<ArendeSummary> findAll(Set<BudgetramId> ramar, Set<ArendeStatus> statuses);

	/**
	 * The cases that wait for somebody who may make these moves, longest waiting first: a
	 * draft for its owner, a signature for the linked user or, made outside the system,
	 * for the owner, all else for whoever may.
	 */
	List<ArendeSummary> findWaiting(UserRef user, Set<ArendeMove> moves);

	/** Stores a new draft as version 1 with an existing fördelning. */
	Arende insert(NewArende arende, FordelningId fordelning, UserRef owner, Instant at);

	/**
	 * Stores title, diarienummer, version and status as they now are, and the move that
	 * the case has made.
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed the case
	 */
	void update(Arende arende);

	/** Stores the version that the case has come to. */
	void insertVersion(Arende arende);

	/** Remembers that a user has changed the case's lines or memo. */
	void addEditor(ArendeId id, UserRef user);

	void insertIntyg(Arende arende, Ekonomiintyg intyg);

	/** The latest certificate, of whatever version. */
	Optional<Ekonomiintyg> findIntyg(Arende arende);

	/**
	 * Stores the decision with the decided fördelning.
	 * @throws se.trygghetspaket.shared.StaleVersion if the case has a decision already
	 */
	void insertBeslut(Arende arende, Beslut beslut);

	Optional<Beslut> findBeslut(ArendeId id);

	/** The last move of each of these cases that has made any. */
	Map<ArendeId, TakenMove> findLastMoves(Collection<ArendeId> ids);

}
