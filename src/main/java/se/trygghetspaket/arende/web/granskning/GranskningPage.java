package se.trygghetspaket.arende.web.granskning;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/**
 * The page of a granskning, as one reader sees it.
 *
 * @param paket its slug
 * @param editable whether the reader can mend the memo and set aside
 * @param version the memo's lock version
 * @param undo whether the reader's last button can be undone
 * @param lapsed what was set aside in a text that has been changed since
 */
record GranskningPage(long id, String rubrik, String paket, ArendeStatus status, boolean editable, long version,
		boolean undo, Granskning counts, List<FindingLine.Group> groups, List<MarkedAvsnitt> avsnitt,
		List<AmountLine> amounts, List<FindingLine.Aside> asides, List<FindingLine.Aside> lapsed) {

	static GranskningPage of(Actor reader, ArendeAkt akt, Granskning granskning, DocumentModel printed, boolean undo) {
		boolean editable = akt.arende().editableBy(reader);
		return new GranskningPage(akt.arende().id().value(), akt.arende().rubrik(), akt.paket().slug().value(),
				akt.arende().status(), editable, akt.tjansteskrivelse().lockVersion(), undo && editable, granskning,
				FindingLine.groups(granskning), MarkedAvsnitt.of(granskning, printed), AmountLine.of(granskning),
				FindingLine.Aside.holding(granskning), FindingLine.Aside.lapsed(granskning));
	}

}
