package se.trygghetspaket.arende.domain.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;

/** Kan inte lämnas utan åtgärd: it has to be mended. Nothing was stored. */
public class SetAsideRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SetAsideRefused(Regel regel) {
		super(regel + " cannot be set aside");
	}

}
