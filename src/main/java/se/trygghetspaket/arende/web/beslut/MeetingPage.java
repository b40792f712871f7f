package se.trygghetspaket.arende.web.beslut;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Diarienummer;

/**
 * The page where it is recorded what a meeting did with a case.
 *
 * @param diarienummer empty while the case has none
 * @param step the last part of the address
 * @param memoDatum the memo's date, which no meeting that took it up is older than
 */
record MeetingPage(long id, String rubrik, String diarienummer, ArendeMove move, String step, String memoDatum) {

	static MeetingPage of(ArendeAkt akt, ArendeMove move, String step) {
		return new MeetingPage(akt.arende().id().value(), akt.arende().rubrik(),
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""), move, step,
				PageTime.date(akt.tjansteskrivelse().memo().datum()));
	}

	/** Whether the case was taken up there, under a paragraf. */
	public boolean takenUp() {
		return this.move != ArendeMove.RESUME;
	}

}
