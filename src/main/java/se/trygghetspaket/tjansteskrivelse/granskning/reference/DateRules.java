package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Citation;
import se.trygghetspaket.tjansteskrivelse.granskning.text.DateInText;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/** One thing has one date, and that is a day that exists. */
final class DateRules {

	/** The memo itself among the documents, not somebody else's. */
	private static final Pattern ITSELF = Pattern
		.compile("(?iu:tjänsteskrivelsen?|tjänsteutlåtandet?)[ ,]{1,2}(?:daterad |daterat |den |av den )?(?=\\d)");

	private static final Pattern OTHERS = Pattern.compile("från|nämnd|förvaltning|tidigare|kontor|reviderad|ersätter",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private DateRules() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>();
		Map<String, LocalDate> decisions = new HashMap<>();
		for (Passage passage : Passage.in(reviewed.memo())) {
			for (DateInText date : DateInText.in(passage.text())) {
				if (!date.exists()) {
					seen.add(Iakttagelse.of(Regel.DATUM_MOTSAGER, passage.place(date.start(), date.end()),
							"Datumet ”" + date.quote() + "” finns inte. Rätta det."));
				}
			}
			Citation.in(passage).forEach((citation) -> compare(citation, decisions, seen));
		}
		seen.addAll(ownDate(reviewed));
		return seen;
	}

	/** Paragraphs begin anew each year. */
	private static void compare(Citation citation, Map<String, LocalDate> decisions, List<Iakttagelse> seen) {
		LocalDate day = citation.day().orElse(null);
		DateInText date = citation.dated().orElse(null);
		String number = citation.number().orElse(null);
		if (day == null || date == null || number == null) {
			return;
		}
		LocalDate before = decisions.putIfAbsent(citation.organ() + " " + number + " " + day.getYear(), day);
		if (before != null && !before.equals(day)) {
			seen.add(Iakttagelse.of(Regel.DATUM_MOTSAGER, citation.passage().place(date.start(), date.end()),
					"Beslutet § " + number + " har datumet " + day + " här men " + before
							+ " tidigare i texten. Skriv samma datum på båda ställena."));
		}
	}

	/** The memo among its own underlag has the date of its head. */
	private static List<Iakttagelse> ownDate(Reviewed reviewed) {
		Tolkning memo = reviewed.memo();
		LocalDate datum = memo.datum();
		List<Iakttagelse> seen = new ArrayList<>();
		int named = 0;
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			if (datum == null || !Sections.isUnderlag(avsnitt)) {
				continue;
			}
			for (Passage passage : Passage.in(avsnitt)) {
				String rest = Mark.of(passage.text()).rest();
				int offset = passage.text().length() - rest.length();
				Matcher itself = ITSELF.matcher(rest);
				if (!itself.lookingAt()) {
					continue;
				}
				named++;
				DateInText date = DateInText.in(passage.text())
					.stream()
					.filter((found) -> found.start() == offset + itself.end() && found.day().isPresent())
					.findFirst()
					.orElse(null);
				if (date != null && date.day().filter(datum::equals).isEmpty()
						&& !OTHERS.matcher(passage.text().substring(date.end())).find()) {
					seen.add(ownDate(reviewed, passage, date, datum));
				}
			}
		}
		return (named == 1) ? seen : List.of();
	}

	private static Iakttagelse ownDate(Reviewed reviewed, Passage passage, DateInText date, LocalDate datum) {
		Iakttagelse seen = Iakttagelse.of(Regel.DATUM_MOTSAGER, passage.place(date.start(), date.end()),
				"Tjänsteskrivelsen är daterad " + datum + " men har datumet " + date.quote()
						+ " bland underlagen. Skriv samma datum på båda ställena.");
		return reviewed.recorded().draft()
				? passage.replace(date.start(), date.end(), datum.toString()).map(seen::fixedBy).orElse(seen) : seen;
	}

}
