package se.trygghetspaket.notis.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.shared.UserRef;

/** Where it is read what somebody is told of, and kept what they have seen. */
public interface NotisStore {

	/** The most that a page lists. */
	int MOST = 200;

	/**
	 * What somebody is told of, first what is not seen, then the latest first, at most
	 * {@link #MOST}.
	 * @param since the earliest moment
	 * @param today for the meetings to come
	 */
	List<Notis> find(NotisReader reader, Instant since, LocalDate today);

	/**
	 * How much somebody is told of and has not seen.
	 * @param most is given where there is more
	 */
	int countUnseen(NotisReader reader, Instant since, LocalDate today, int most);

	/**
	 * What others have done since a moment that somebody may see, whether it concerns
	 * them or not, the latest first.
	 */
	List<Notis> findHappened(NotisReader reader, Instant since, int most);

	/** Keeps that somebody has seen a notice; nothing happens the second time. */
	void markSeen(UserRef user, NotisKey key, Instant at);

	/** Keeps that somebody has seen everything until a moment, if that is later. */
	void markAllSeen(UserRef user, Instant until);

	/**
	 * Keeps that somebody came here.
	 * @param pause what came before the visit is another visit only after a pause
	 */
	void visited(UserRef user, Instant at, Duration pause);

	/** When somebody was here the time before this one. */
	Optional<Instant> findPreviousVisit(UserRef user);

}
