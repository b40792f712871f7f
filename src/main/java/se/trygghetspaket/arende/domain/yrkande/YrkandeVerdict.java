package se.trygghetspaket.arende.domain.yrkande;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

/**
 * Yrkandets utslag: what would be in force after a yrkande held against the ram.
 *
 * @param netto what the ram holds
 * @param sum what would be in force, exactly on the ram is within it
 */
public record YrkandeVerdict(Kronor netto, Kronor sum) {

	/** With what is in force, and the ram, as they are now. */
	public static YrkandeVerdict of(Underlag underlag, Fordelning changed) {
		return new YrkandeVerdict(underlag.ram().netto(), underlag.changes(changed).result().sum());
	}

	/**
	 * The proposal itself: as {@link #of} while the case is at kommunstyrelsen, else its
	 * own sum, for what is in force then is what became of it.
	 */
	public static YrkandeVerdict ofProposal(Underlag underlag) {
		Fordelning proposal = underlag.fordelning().fordelning();
		return Yrkande.movedAt(underlag.arende().status()) ? of(underlag, proposal)
				: new YrkandeVerdict(underlag.ram().netto(), proposal.sum());
	}

	public boolean fits() {
		return this.sum.compareTo(this.netto) <= 0;
	}

	/** What is left of the ram, negative over it. */
	public Kronor remaining() {
		return this.netto.minus(this.sum);
	}

}
