package se.trygghetspaket.arende.domain.yrkande;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.shared.UserRef;

/** Where yrkanden are kept: what is recorded stays. */
public interface YrkandeStore {

	/** Every yrkande of a case, by version and number. */
	List<Yrkande> findAll(ArendeId arende);

	/**
	 * Stores a yrkande.
	 * @param verdict {@code null} for one that changes nothing
	 * @param fordelning the fördelning that it makes, {@code null} if none is kept
	 * @throws se.trygghetspaket.shared.StaleVersion if the version has a yrkande with
	 * that number
	 */
	void insert(Yrkande.Place place, NewYrkande said, @Nullable YrkandeVerdict verdict,
			@Nullable FordelningId fordelning, UserRef by, Instant at);

	/**
	 * Stores that a yrkande was withdrawn.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has been already
	 */
	void withdraw(YrkandeId id, UserRef by, Instant at);

}
