package se.trygghetspaket.arende.web.protokoll;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.protokoll.Expediering;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.language.PageTime;

/**
 * The page of those who are sent a decision, as one reader sees it.
 *
 * @param mayRecord whether the reader can add receivers and dates
 * @param decided whether the case still is to become expedierat
 * @param earliest the first day on which something could be sent
 */
record ExpedieringView(ProtokollHead head, ArendeStatus status, boolean mayRecord, boolean decided, String earliest,
		List<Hinder> hinder, List<Line> lines) {

	static ExpedieringView of(ProtokollAkt akt, boolean mayRecord) {
		ArendeStatus status = akt.arende().status();
		return new ExpedieringView(ProtokollHead.of(akt), status, mayRecord, status == ArendeStatus.BESLUTAT,
				PageTime.date(akt.protokoll().earliestSending()), akt.hinder(),
				akt.expedieringar().stream().map(Line::of).toList());
	}

	/** Whether the decision can be sent now. */
	public boolean maySend() {
		return this.hinder.isEmpty() && anyLeft();
	}

	/** Whether it has not been sent to everybody. */
	public boolean anyLeft() {
		return this.lines.stream().anyMatch((line) -> line.sent().isEmpty());
	}

	/** Whether all that is left is to say that everything is sent. */
	public boolean mayComplete() {
		return this.decided && this.hinder.isEmpty() && !anyLeft();
	}

	/**
	 * A receiver.
	 *
	 * @param sent the day, empty until it is sent
	 */
	record Line(long id, String namn, String adress, String sent, String at, String by) {

		static Line of(Expediering expediering) {
			return new Line(expediering.id(), expediering.receiver().namn(), expediering.receiver().adress(),
					expediering.sent().map((sent) -> PageTime.date(sent.fact())).orElse(""),
					expediering.sent().map((sent) -> PageTime.moment(sent.at())).orElse(""),
					expediering.sent().map((sent) -> sent.by().name()).orElse(""));
		}

	}

}
