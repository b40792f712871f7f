package se.trygghetspaket.ekonomi;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.web.Sentence;

/** Tells which decision a change rests on. */
public final class ChangeWhy {

	private ChangeWhy() {
	}

	/**
	 * "Kommunfullmäktige 16 november 2020, § 200, KF 2020/9"; nothing for a draft, which
	 * nobody has decided.
	 * @param date writes a date, as a page or as a file does
	 */
	public static List<Sentence> of(AmountChange change, Function<LocalDate, String> date) {
		AmountChange.Grounds grounds = change.grounds();
		if (grounds.datum() != null) {
			String paragraf = grounds.paragraf().isEmpty() ? "" : ", §\u00a0" + grounds.paragraf();
			String number = change.place().diarienummer().isEmpty() ? grounds.diarienummer()
					: change.place().diarienummer();
			return List.of(Sentence.of("ekonomi.why." + grounds.organ(),
					date.apply(grounds.datum()) + paragraf + (number.isEmpty() ? "" : ", " + number)));
		}
		return (change.kind() == ChangeKind.RAM) ? List.of(Sentence.of("ekonomi.why.preliminary")) : List.of();
	}

}
