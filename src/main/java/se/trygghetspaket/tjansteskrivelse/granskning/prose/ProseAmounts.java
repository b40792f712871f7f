package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;

/** Finds every amount in the running text of a memo and what each one is. */
public final class ProseAmounts {

	private ProseAmounts() {
	}

	/** All of them, in the order of the text. */
	public static List<ProseAmount> in(Reviewed reviewed) {
		return List.of();
	}

}
