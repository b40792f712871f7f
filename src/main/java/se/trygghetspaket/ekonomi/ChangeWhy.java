package se.trygghetspaket.ekonomi;

import java.util.List;

import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.web.SwedishTime;

/** Tells which decision a change rests on. */
public final class ChangeWhy {

	private ChangeWhy() {
	}

	/**
	 * "Kommunfullmäktige 16 november 2020, § 200, KF 2020/9"; nothing for a draft, which
	 * nobody has decided.
	 */
	public static List<Sentence> of(AmountChange change) {
		AmountChange.Grounds grounds = change.grounds();
		if (grounds.datum() != null) {
			String paragraf = grounds.paragraf().isEmpty() ? "" : ", §\u00a0" + grounds.paragraf();
			String number = change.place().diarienummer().isEmpty() ? grounds.diarienummer()
					: change.place().diarienummer();
			return List.of(Sentence.of("ekonomi.why." + grounds.organ(),
					SwedishTime.date(grounds.datum()) + paragraf + (number.isEmpty() ? "" : ", " + number)));
		}
		return (change.kind() == ChangeKind.RAM) ? List.of(Sentence.of("ekonomi.why.preliminary")) : List.of();
	}

}
