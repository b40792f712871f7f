package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** What a section of a memo is for, by its heading. */
public final class Sections {

	private static final List<String> UNDERLAG = List.of("beslutsunderlag", "underlag", "handlingar i ärendet",
			"bilag");

	private static final List<String> EXPEDIERING = List.of("expedier", "beslutet ska", "beslutet skickas",
			"beslut skickas", "beslutet meddelas", "beslutet delges", "beslutet expedieras", "sändlista", "delges",
			"delgivning", "kopia till", "protokollsutdrag");

	private Sections() {
	}

	/** The proposed decision, the first if there are several. */
	public static Optional<ReadAvsnitt> beslutsforslag(Tolkning memo) {
		return memo.avsnitt().stream().filter(Sections::isBeslutsforslag).findFirst();
	}

	public static boolean isBeslutsforslag(ReadAvsnitt avsnitt) {
		String rubrik = rubrik(avsnitt);
		return rubrik.contains("förslag till beslut") || rubrik.contains("beslutsförslag");
	}

	/** Whether it lists what the decision rests on. */
	public static boolean isUnderlag(ReadAvsnitt avsnitt) {
		return UNDERLAG.stream().anyMatch(rubrik(avsnitt)::startsWith);
	}

	/** Whether it lists who gets the decision. */
	public static boolean isExpediering(ReadAvsnitt avsnitt) {
		return EXPEDIERING.stream().anyMatch(rubrik(avsnitt)::startsWith);
	}

	/** The passages that tell and explain: no decision, no lists of papers or people. */
	public static List<Passage> telling(Tolkning memo) {
		return memo.avsnitt()
			.stream()
			.filter((avsnitt) -> !isBeslutsforslag(avsnitt) && !isUnderlag(avsnitt) && !isExpediering(avsnitt))
			.flatMap((avsnitt) -> Passage.in(avsnitt).stream())
			.toList();
	}

	/** A line of the list or the table, in the section that has its placeholder. */
	public static Place place(Tolkning memo, String placeholder, MemoLine line) {
		return memo.avsnitt()
			.stream()
			.filter((avsnitt) -> avsnitt.lines().stream().anyMatch((other) -> other.trimmed().equals(placeholder)))
			.findFirst()
			.map((avsnitt) -> Place.of(avsnitt.rubrik(), line))
			.orElseGet(() -> Place.of(null, line));
	}

	private static String rubrik(ReadAvsnitt avsnitt) {
		return avsnitt.rubrik().toLowerCase(Locale.ROOT);
	}

}
