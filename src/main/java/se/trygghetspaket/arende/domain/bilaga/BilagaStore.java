package se.trygghetspaket.arende.domain.bilaga;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.UserRef;

/** Where the bilagor of the cases are kept, for each version of a case. */
public interface BilagaStore {

	/** The bilagor of a version, in order. */
	List<Bilaga> findAll(ArendeId arende, int version);

	/** A bilaga of a version. */
	Optional<Bilaga> find(ArendeId arende, int version, long id);

	/** A bilaga of any version of a case. */
	Optional<Bilaga> findInAnyVersion(ArendeId arende, long id);

	/** The bytes of a bilaga, which alone are read here. */
	byte[] content(Bilaga bilaga);

	/** Stores a file as the last bilaga of a version. */
	Bilaga insert(ArendeId arende, int version, String title, BilagaFile file, UserRef by, Instant at);

	/** Removes a bilaga, and its content if no other bilaga has it. */
	void remove(Bilaga bilaga);

	/**
	 * Lets a new version begin with the bilagor of an earlier one, as they were added.
	 */
	void copyToVersion(ArendeId arende, int from, int to);

}
