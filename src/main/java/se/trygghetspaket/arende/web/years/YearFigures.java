package se.trygghetspaket.arende.web.years;

import java.util.Locale;
import java.util.stream.Stream;

/** What the table of many years shows in its cells. */
enum YearFigures {

	KR, ANDEL, FORANDRING;

	/** As it stands in an address; anything unknown shows amounts. */
	static YearFigures of(String word) {
		return Stream.of(values()).filter((each) -> each.word().equals(word)).findFirst().orElse(KR);
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
