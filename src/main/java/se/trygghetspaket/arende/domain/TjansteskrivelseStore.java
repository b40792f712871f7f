package se.trygghetspaket.arende.domain;

import java.util.List;

import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/** Where the memos of the cases are kept. */
public interface TjansteskrivelseStore {

	/**
	 * The memo of a version.
	 * @throws se.trygghetspaket.shared.NotFound if there is none
	 */
	StoredTjansteskrivelse get(ArendeId arende, int version);

	/**
	 * The memo of a version as it is once everybody else who saves it is done; nobody
	 * else saves it before the transaction ends.
	 * @throws se.trygghetspaket.shared.NotFound if there is none
	 */
	StoredTjansteskrivelse lock(ArendeId arende, int version);

	void insert(ArendeId arende, int version, Tjansteskrivelse memo, List<Underteckning> underteckningar);

	/**
	 * Stores the memo of the version after another, without signatures; its lock version
	 * continues the other's, so that nobody saves on top of it what was opened with that.
	 */
	void insertAfter(StoredTjansteskrivelse earlier, ArendeId arende, int version);

	/**
	 * Replaces a memo and those who sign it.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has another lock version
	 */
	void replace(ArendeId arende, int version, long lockVersion, Tjansteskrivelse memo,
			List<Underteckning> underteckningar);

	/**
	 * Stores a signature.
	 * @throws se.trygghetspaket.shared.StaleVersion if the place is signed already
	 */
	void insertUnderskrift(long underteckningId, Underskrift underskrift);

}
