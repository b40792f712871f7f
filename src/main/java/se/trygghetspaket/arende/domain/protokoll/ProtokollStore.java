package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;
import java.util.List;

import se.trygghetspaket.arende.domain.ArendeId;

/**
 * Where it is kept what follows on the decisions. Only appended to; whoever writes holds
 * the lock of the case.
 */
public interface ProtokollStore {

	/** Everything that is recorded about a case's decision. */
	ProtokollFacts find(ArendeId arende);

	/** Those that the decision is or has been sent to, in the order of recording. */
	List<Expediering> findExpedieringar(ArendeId arende);

	/**
	 * Stores the justering.
	 * @throws ProtokollRefused if there is one
	 */
	void insertJustering(ArendeId arende, Registrerad<Justering> justering);

	/**
	 * Stores the anslag.
	 * @throws ProtokollRefused if there is one
	 */
	void insertAnslag(ArendeId arende, Registrerad<Anslag> anslag);

	/**
	 * Stores when the anslag was taken down.
	 * @throws ProtokollRefused if that is stored
	 */
	void insertNedtagning(ArendeId arende, Registrerad<Nedtagning> down);

	void insertVotering(ArendeId arende, Registrerad<Votering> votering);

	void insertNotering(ArendeId arende, Registrerad<Deltagarnotering> notering);

	void insertRattelse(ArendeId arende, Registrerad<Rattelse> rattelse);

	void insertReceiver(ArendeId arende, Registrerad<Receiver> receiver);

	/** Strikes a receiver that nothing has been sent to. */
	void strike(Expediering expediering, Registrerad<Receiver> struck);

	/**
	 * Stores when the decision was sent to a receiver.
	 * @throws ProtokollRefused if that is stored
	 */
	void insertSent(Expediering expediering, Registrerad<LocalDate> sent);

}
