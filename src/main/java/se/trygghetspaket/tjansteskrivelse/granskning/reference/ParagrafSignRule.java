package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Citation;
import se.trygghetspaket.tjansteskrivelse.granskning.text.DateInText;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;

/** After a board and a date a number is a paragraph, and has its sign. */
final class ParagrafSignRule {

	/** Nothing follows that the number could count. */
	private static final Pattern BARE = Pattern
		.compile(",?[ \\u00A0](?<number>[1-9]\\d{0,3}[a-z]?)(?:$|[.;)](?!\\d)|,(?! ?\\d)| (?=och |samt |att |\\())");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

	private ParagrafSignRule() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>();
		for (Passage passage : Passage.in(reviewed.memo())) {
			for (Citation citation : Citation.in(passage)) {
				DateInText date = citation.dated().orElse(null);
				if (date == null || citation.number().isPresent()) {
					continue;
				}
				Matcher bare = BARE.matcher(passage.text()).region(date.end(), passage.text().length());
				if (bare.useTransparentBounds(true).lookingAt() && isParagraf(bare.group("number"))) {
					seen.add(found(reviewed, passage, bare.start("number"), bare.end("number")));
				}
			}
		}
		return seen;
	}

	private static boolean isParagraf(String number) {
		return !YEAR.matcher(number).matches();
	}

	private static Iakttagelse found(Reviewed reviewed, Passage passage, int start, int end) {
		String number = passage.text().substring(start, end);
		Iakttagelse seen = Iakttagelse.of(Regel.PARAGRAFTECKEN_SAKNAS, passage.place(start, end),
				"Talet " + number + " efter datumet ser ut som en paragraf men saknar tecken. Skriv § " + number + ".");
		return reviewed.recorded().draft()
				? passage.replace(start, end, "§\u00A0" + number).map(seen::fixedBy).orElse(seen) : seen;
	}

}
