package se.trygghetspaket.tjansteskrivelse.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;

/** Mends what is seen of how the decision list of a draft is written. */
final class ListFix {

	private ListFix() {
	}

	/** With what mends it, where another form of the list does. */
	static Iakttagelse of(Iakttagelse seen, ReadBeslutsforslag list) {
		if (seen.fix() != null || list.poster().isEmpty()) {
			return seen;
		}
		ReadBeslutForm form = list.form();
		return switch (seen.regel()) {
			case BESLUT_UTAN_ENHET -> seen
				.fixedBy(new Fix.WriteList(new BeslutForm(form.numbered(), true, form.withSumma(), form.sentences())));
			case BESLUT_UTAN_SUMMA -> seen
				.fixedBy(new Fix.WriteList(new BeslutForm(form.numbered(), form.withUnit(), true, form.sentences())));
			case BESLUT_EJ_NUMRERAT -> seen
				.fixedBy(new Fix.WriteList(new BeslutForm(true, form.withUnit(), form.withSumma(), form.sentences())));
			default -> seen;
		};
	}

}
