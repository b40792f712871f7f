package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.text.Sentences;

/** It is told what the decision rests on and who gets it. */
final class SourceRules {

	private static final List<String> UNDERLAG = List.of("beslutsunderlag", "underlag för beslut", "underlag:",
			"handlingar i ärendet", "bilaga", "bilagor");

	private static final List<String> EXPEDIERING = List.of("expedier", "beslutet skickas", "beslut skickas",
			"beslutet ska skickas", "beslutet meddelas", "beslutet delges", "sändlista", "delges", "delgivning",
			"kopia till", "protokollsutdrag");

	private static final List<String> DECISION = List.of("beslut", "avsatt", "avsätt", "fastställ", "budget");

	/** A paragraph of the protokoll, a date or a diarienummer. */
	private static final Pattern CITATION = Pattern.compile("§+ ?\\d|\\d ?§|\\b\\d{4}-\\d{2}-\\d{2}\\b"
			+ "|\\b\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \\d{4}\\b"
			+ "|\\b[A-ZÅÄÖ]{1,8}[ /-]?(?:19|20)\\d{2}[/:-]\\d{1,6}\\b");

	private SourceRules() {
	}

	static List<Iakttagelse> of(Tolkning memo) {
		List<Iakttagelse> seen = new ArrayList<>();
		if (!names(memo, UNDERLAG)) {
			seen.add(Iakttagelse.of(Regel.BESLUTSUNDERLAG_SAKNAS, Place.NOWHERE,
					"Inget beslutsunderlag är angivet. Lägg till ett avsnitt ”Beslutsunderlag” som räknar upp handlingarna, "
							+ "också tjänsteskrivelsen själv."));
		}
		if (!names(memo, EXPEDIERING)) {
			seen.add(Iakttagelse.of(Regel.EXPEDIERING_SAKNAS, Place.NOWHERE,
					"Det framgår inte vem som ska få beslutet. Lägg till ett avsnitt ”Beslutet skickas till” med mottagarna."));
		}
		seen.addAll(kommunfullmaktige(memo));
		return seen;
	}

	/** One mention with a citation is enough for the whole memo. */
	private static List<Iakttagelse> kommunfullmaktige(Tolkning memo) {
		List<Iakttagelse> uncited = new ArrayList<>();
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			for (MemoLine line : avsnitt.lines()) {
				for (String sentence : Sentences.of(line.trimmed())) {
					if (!tellsDecision(sentence)) {
						continue;
					}
					if (CITATION.matcher(sentence).find()) {
						return List.of();
					}
					if (uncited.isEmpty()) {
						uncited.add(Iakttagelse.of(Regel.KF_BESLUT_EJ_CITERAT,
								new Place(avsnitt.rubrik(), line.number(), sentence),
								"Kommunfullmäktiges beslut nämns utan datum, paragraf eller diarienummer. Ange vilket beslut det "
										+ "är, till exempel ”kommunfullmäktige 2020-11-16 § 250”."));
					}
				}
			}
		}
		return uncited;
	}

	private static boolean tellsDecision(String sentence) {
		boolean named = Text.containsIgnoringCase(sentence, "kommunfullmäktige") || sentence.contains("KF ")
				|| sentence.contains("KF:s ");
		return named && DECISION.stream().anyMatch((word) -> Text.containsIgnoringCase(sentence, word));
	}

	/** Whether a heading or the beginning of a line is one of the words. */
	private static boolean names(Tolkning memo, List<String> words) {
		Stream<String> lines = memo.avsnitt()
			.stream()
			.flatMap((avsnitt) -> Stream.concat(Stream.of(avsnitt.rubrik()),
					avsnitt.lines().stream().map(MemoLine::trimmed)));
		return Stream.concat(lines, memo.olasta().stream())
			.anyMatch((line) -> words.stream().anyMatch((word) -> Text.startsWithIgnoringCase(line, word)));
	}

}
