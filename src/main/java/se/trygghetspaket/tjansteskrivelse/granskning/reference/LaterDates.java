package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Citation;
import se.trygghetspaket.tjansteskrivelse.granskning.text.DateInText;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** What a memo tells has happened has happened before it was written. */
final class LaterDates {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String DONE = "(?:beslutade|fastställde|antog|avsatte|anslog|anvisade|godkände|behandlade"
			+ "|föreslog|sammanträdde)";

	private static final Pattern DONE_BEFORE = Pattern.compile(
			"(?<!\\p{L})" + DONE
					+ "(?: (?:kommunfullmäktige|kommunstyrelsen|nämnden|arbetsutskottet|KF|KS))?(?: (?:den|redan))? ?$",
			FLAGS);

	private static final Pattern DONE_AFTER = Pattern.compile("^,? " + DONE + "(?!\\p{L})", FLAGS);

	/** A period or a last day, and no day of a document. */
	private static final Pattern PERIOD = Pattern.compile(
			"(?:till|t\\.?o\\.?m\\.?|senast|från|fr\\.?o\\.?m\\.?|giltigt?|gäller|perioden|mellan|inför|före|[-–])[ ]?"
					+ "(?:den |och med |och med den )?$",
			FLAGS);

	/** A meeting that is to come can be named without being told of. */
	private static final Pattern DOCUMENT = Pattern.compile(
			"(?:skrivelse|utlåtande|protokoll|protokollsutdrag|yttrande|rapport|remissvar|promemoria|sammanställning"
					+ "|utredning|utvärdering|beslut|underlag|pm|kalkyl|redovisning)",
			FLAGS);

	private LaterDates() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		LocalDate datum = reviewed.memo().datum();
		if (datum == null) {
			return List.of();
		}
		List<Iakttagelse> seen = new ArrayList<>();
		for (Passage passage : Passage.in(reviewed.memo())) {
			List<DateInText> later = DateInText.in(passage.text())
				.stream()
				.filter((date) -> date.day().filter((day) -> day.isAfter(datum)).isPresent())
				.toList();
			if (later.isEmpty()) {
				continue;
			}
			Set<Integer> cited = new HashSet<>();
			Citation.in(passage)
				.stream()
				.filter((citation) -> citation.number().isPresent())
				.flatMap((citation) -> citation.dated().stream())
				.forEach((date) -> cited.add(date.start()));
			for (DateInText date : later) {
				reason(passage, date, cited.contains(date.start())).ifPresent((reason) -> {
					seen.add(Iakttagelse.of(Regel.DATUM_FORE_HANDELSEN, passage.place(date.start(), date.end()),
							"Tjänsteskrivelsen är daterad " + datum + " men " + reason + " " + date.quote()
									+ ". Rätta det datum som är fel."));
				});
			}
		}
		return seen;
	}

	private static Optional<String> reason(Passage passage, DateInText date, boolean cited) {
		String before = passage.text().substring(Math.max(0, date.start() - 80), date.start());
		String after = passage.text().substring(date.end(), Math.min(passage.text().length(), date.end() + 40));
		if (cited || DONE_BEFORE.matcher(before).find() || DONE_AFTER.matcher(after).find()) {
			return Optional.of("berättar om ett beslut som är fattat");
		}
		boolean document = Sections.isUnderlag(passage.avsnitt()) && DOCUMENT.matcher(before).find()
				&& !PERIOD.matcher(before).find();
		return document && !isItself(passage) ? Optional.of("har ett underlag som är daterat") : Optional.empty();
	}

	/** The memo's own date is held against its head. */
	private static boolean isItself(Passage passage) {
		return passage.text().toLowerCase(Locale.ROOT).contains("tjänsteskrivelse");
	}

}
