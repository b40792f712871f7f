package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;

/** A point is one action, and can be understood without looking elsewhere. */
final class PointRules {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String FROM = "(?<!\\p{L})(?:(?:enligt|i enlighet med)(?: vad som (?:framgår av|anges i|redovisas i))?"
			+ "|(?:som|så som|såsom) (?:framgår av|redovisas i|anges i|beskrivs i))\\s+(?:(?:den|det|de)\\s+)?"
			+ "(?:\\p{L}{2,40}s\\s+)?";

	private static final Pattern ATTACHMENT = Pattern.compile(
			FROM + "(?:bifoga(?:d|t|de)|bilag(?:a|an|or|orna|d|t|da)|tjänsteskrivelsen?)(?!\\p{L})"
					+ "(?! (?:\\d{1,2} )?till (?:\\p{L}{2,30} )?\\p{L}{0,30}(?:lagen|förordningen|reglementet|balken))",
			FLAGS);

	private static final Pattern TABLE = Pattern
		.compile(FROM + "(?:nedanstående |ovanstående )?(?:tabell|tabellen|uppställningen|sammanställningen)(?!\\p{L})"
				+ "(?: (?:nedan|ovan|\\d{1,2}))?", FLAGS);

	private PointRules() {
	}

	static List<Iakttagelse> of(Tolkning memo, ReadAvsnitt avsnitt) {
		List<Iakttagelse> seen = new ArrayList<>();
		boolean shows = avsnitt.lines().stream().anyMatch((line) -> ReadAvsnitt.isPlaceholder(line.trimmed()));
		for (Passage passage : Passage.in(avsnitt)) {
			DecisionActions.second(passage).ifPresent((place) -> {
				seen.add(Iakttagelse.of(Regel.BESLUT_FLERA_ATGARDER, place,
						"Beslutspunkten innehåller mer än en åtgärd. Dela upp den i en punkt för varje åtgärd, så att "
								+ "var och en kan beslutas för sig."));
			});
			Matcher outside = ATTACHMENT.matcher(passage.text());
			boolean refers = outside.find();
			if (!refers && !shows && memo.fordelning() != null) {
				outside = TABLE.matcher(passage.text());
				refers = outside.find();
			}
			if (refers) {
				seen.add(Iakttagelse.of(Regel.BESLUT_HANVISAR_TILL_BILAGA,
						passage.place(outside.start(), outside.end()),
						"Beslutspunkten går inte att förstå utan en annan handling eller ett annat avsnitt. Skriv ut vad "
								+ "som beslutas i punkten; bilagan kan nämnas bland underlagen."));
			}
		}
		return seen;
	}

}
