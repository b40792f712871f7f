package se.trygghetspaket.arende.domain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;

/**
 * Ärendeakt: a case with everything that belongs to its current version, as it stood at
 * one moment.
 */
public final class ArendeAkt {

	private final Underlag underlag;

	private final List<TakenMove> road;

	private final StoredTjansteskrivelse tjansteskrivelse;

	private final @Nullable Ekonomiintyg intyg;

	private final @Nullable Beslut beslut;

	/**
	 * A case as stored.
	 * @param road every move it has made, oldest first
	 * @param intyg the latest certificate of any version, {@code null} if it has none
	 * @param beslut the decision, {@code null} until it is recorded
	 */
	public ArendeAkt(Underlag underlag, List<TakenMove> road, StoredTjansteskrivelse tjansteskrivelse,
			@Nullable Ekonomiintyg intyg, @Nullable Beslut beslut) {
		this.underlag = underlag;
		this.road = List.copyOf(road);
		this.tjansteskrivelse = tjansteskrivelse;
		this.intyg = intyg;
		this.beslut = beslut;
	}

	/** Its figures. */
	public Underlag underlag() {
		return this.underlag;
	}

	public Arende arende() {
		return this.underlag.arende();
	}

	/** Every move that it has made, oldest first. */
	public List<TakenMove> road() {
		return this.road;
	}

	public Paket paket() {
		return this.underlag.paket();
	}

	/** What the fördelning is held against, as {@link Underlag#ram()} says. */
	public Budgetram ram() {
		return this.underlag.ram();
	}

	/** The case's fördelning as stored. */
	public StoredFordelning stored() {
		return this.underlag.fordelning();
	}

	/** The case's fördelning. */
	public Fordelning fordelning() {
		return stored().fordelning();
	}

	public StoredTjansteskrivelse tjansteskrivelse() {
		return this.tjansteskrivelse;
	}

	/** Finance's latest certificate, of this version or of an earlier one. */
	public Optional<Ekonomiintyg> intyg() {
		return Optional.ofNullable(this.intyg);
	}

	/** Whether finance's certificate holds for the fördelning and the ram as they are. */
	public boolean intygHolds() {
		return intyg().filter((held) -> held.holdsFor(arende().version(), fordelning(), ram())).isPresent();
	}

	public Optional<Beslut> beslut() {
		return Optional.ofNullable(this.beslut);
	}

}
