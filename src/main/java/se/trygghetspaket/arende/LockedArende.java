package se.trygghetspaket.arende;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.shared.Actor;

/**
 * Låst ärende: a case as it is once everybody else who submits or decides against its ram
 * is done.
 */
@Component
public class LockedArende {

	private final ArendeService arenden;

	private final UnderlagService underlag;

	private final BudgetramService ramar;

	LockedArende(ArendeService arenden, UnderlagService underlag, BudgetramService ramar) {
		this.arenden = arenden;
		this.underlag = underlag;
		this.ramar = ramar;
	}

	/**
	 * The case, if it can make the move. The role is asked first, so that who may do it
	 * is told even of a case that one may not see.
	 */
	public ArendeAkt get(Actor by, ArendeId id, ArendeMove move) {
		by.require(move.role());
		ArendeAkt akt = get(by, id);
		akt.arende().requireMove(by, move);
		return akt;
	}

	/**
	 * The case, whatever it can do.
	 * @throws se.trygghetspaket.shared.NotFound if there is none, or one may not see it
	 */
	public ArendeAkt get(Actor by, ArendeId id) {
		this.ramar.lock(this.underlag.findVisible(by, id).budgetram());
		return this.arenden.get(by, id);
	}

}
