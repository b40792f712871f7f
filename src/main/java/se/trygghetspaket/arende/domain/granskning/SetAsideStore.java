package se.trygghetspaket.arende.domain.granskning;

import java.time.Instant;
import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.UserRef;

/**
 * Where it is kept what people have set aside; it follows a case through its versions.
 */
public interface SetAsideStore {

	/** All that has not been taken back, oldest first, whether it still holds or not. */
	List<SetAside> findAll(ArendeId arende);

	/**
	 * Stores one.
	 * @return whether it was not there already
	 */
	boolean insert(Arende arende, SetAside aside);

	/**
	 * Remembers that one is taken back.
	 * @throws se.trygghetspaket.shared.StaleVersion if it is taken back already
	 */
	void takeBack(SetAside aside, UserRef by, Instant at);

}
