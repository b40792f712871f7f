package se.trygghetspaket.start.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.notis.domain.NotisRule;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.language.PageTime;

/**
 * The next meeting, for the secretary.
 *
 * @param days how many days there are until it, 0 for today
 * @param late whether the kallelse is to be sent now
 * @param agenda the cases on it, in their order
 */
record MeetingPanel(String organ, String datum, long days, String href, Sentence kallelse, boolean late,
		List<YearPanel.Line> agenda) {

	static MeetingPanel of(Sammantrade sammantrade, List<SammantradeLine> lines, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, sammantrade.datum());
		boolean late = sammantrade.kallelse().isEmpty() && days <= NotisRule.KALLELSE_DAYS;
		Sentence kallelse = sammantrade.kallelse()
			.map((sent) -> Sentence.of("start.meeting.sent", PageTime.date(sent)))
			.orElseGet(() -> Sentence.of(late ? "start.meeting.late" : "start.meeting.notYet"));
		return new MeetingPanel(sammantrade.organ().name(), PageTime.date(sammantrade.datum()), days,
				"/sammantraden/" + sammantrade.id().value(), kallelse, late,
				lines.stream()
					.map((line) -> new YearPanel.Line(line.rubrik(), "/arenden/" + line.item().arende().value(),
							line.status().name()))
					.toList());
	}

}
