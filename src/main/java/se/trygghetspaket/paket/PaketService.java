package se.trygghetspaket.paket;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.PaketStore;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;

/** What people do with a paket and its insatser. */
@Service
@Transactional
public class PaketService {

	/** A new paket has no identity until it is stored. */
	private static final PaketId UNSTORED = new PaketId(0);

	private final PaketStore store;

	private final PaketHistory history;

	PaketService(PaketStore store, PaketHistory history) {
		this.store = store;
		this.history = history;
	}

	/** Every paket, by name in Swedish order. */
	@Transactional(readOnly = true)
	public List<Paket> findAll() {
		return this.store.findAll();
	}

	/**
	 * The paket with an address name.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public Paket get(PaketSlug slug) {
		return this.store.findBySlug(slug).orElseThrow(() -> new NotFound("paket " + slug));
	}

	/**
	 * The paket with an identity.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public Paket get(PaketId id) {
		return this.store.find(id).orElseThrow(() -> new NotFound("paket " + id.value()));
	}

	/** The paket's insatser, by name in Swedish order. */
	@Transactional(readOnly = true)
	public List<Insats> findInsatser(PaketId paket) {
		return this.store.findInsatser(paket);
	}

	/** Creates an insats of a paket. */
	public Insats createInsats(PaketId paket, String name) {
		return this.store.insertInsats(paket, name);
	}

	/**
	 * Creates a paket, with an address made from its name. Finance does so when it brings
	 * in the years that a paket already has.
	 * @throws se.trygghetspaket.paket.domain.SlugTaken if another has that address
	 * @throws IllegalArgumentException if the name is refused
	 */
	public Paket create(Actor by, String name, AmountStyle style) {
		by.require(Role.ADMINISTRATOR, Role.HANDLAGGARE, Role.EKONOM);
		Paket created = this.store.insert(new Paket(UNSTORED, PaketSlug.of(name), name, style));
		this.history.created(by, created);
		return created;
	}

	/** Changes a paket's name and how its amounts are written; its address stays. */
	public Paket update(Actor by, Paket paket, String name, AmountStyle style) {
		by.require(Role.ADMINISTRATOR);
		Paket changed = new Paket(paket.id(), paket.slug(), name, style);
		Paket stored = get(paket.id());
		this.store.update(changed);
		this.history.changed(by, stored, changed);
		return changed;
	}

}
