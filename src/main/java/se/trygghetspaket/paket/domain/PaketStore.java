package se.trygghetspaket.paket.domain;

import java.util.List;
import java.util.Optional;

/** Where paket and their insatser are kept. */
public interface PaketStore {

	/** Every paket, by name in Swedish order. */
	List<Paket> findAll();

	Optional<Paket> find(PaketId id);

	Optional<Paket> findBySlug(PaketSlug slug);

	/**
	 * Stores a new paket and gives it its identity, which the given one's is not.
	 * @throws SlugTaken if another paket has the address name
	 */
	Paket insert(Paket paket);

	void update(Paket paket);

	/** The paket's insatser, by name in Swedish order. */
	List<Insats> findInsatser(PaketId paket);

	Insats insertInsats(PaketId paket, String name);

}
