package se.trygghetspaket.arende.domain.kommentar;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.UserRef;

/** Where the comments of the cases are kept. */
public interface KommentarStore {

	/**
	 * One page of a case's comments, the latest first.
	 * @param page counted from 1
	 */
	KommentarPage find(ArendeId arende, int page);

	/** A comment of a case. */
	Optional<Kommentar> find(ArendeId arende, long id);

	/** How many comments a case has that are not removed. */
	int count(ArendeId arende);

	/**
	 * The case's latest comment. Whoever else writes about the case waits until the one
	 * who asks is done.
	 */
	Optional<Kommentar> lockLatest(ArendeId arende);

	/**
	 * Stores a new comment.
	 * @param insats the line it is about, {@code null} if it is about the whole case
	 */
	void insert(ArendeId arende, @Nullable InsatsId insats, String text, UserRef author, Instant at);

	/**
	 * Gives a comment another text.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has another lock version
	 */
	void correct(Kommentar read, String text, Instant at);

	/**
	 * Removes what a comment says, and keeps that it was there.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has another lock version
	 */
	void remove(Kommentar read, Instant at);

}
