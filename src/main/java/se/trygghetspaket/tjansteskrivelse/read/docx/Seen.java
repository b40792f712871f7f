package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;

/** What was seen in a file that its reader should know of, each told once. */
final class Seen {

	private static final Map<Regel, String> SENTENCES = Map.of(Regel.SPARADE_ANDRINGAR,
			"Filen har spårade ändringar som ingen har godkänt eller avvisat. Det tillagda lästes, det borttagna inte; "
					+ "jämför med hur texten ska vara.",
			Regel.DOLD_TEXT, "Filen har dold text, som inte lästes. Visa den i Word om den behövs.", Regel.BILD_OLAST,
			"Filen har bilder eller inbäddade objekt. Text och tabeller i dem lästes inte; för in dem för hand om de "
					+ "behövs.");

	private final Map<Regel, Iakttagelse> seen = new EnumMap<>(Regel.class);

	void see(Regel regel) {
		see(regel, Place.NOWHERE, SENTENCES.getOrDefault(regel, ""));
	}

	void see(Regel regel, Place place, String sentence) {
		this.seen.putIfAbsent(regel, Iakttagelse.of(regel, place, sentence));
	}

	List<Iakttagelse> all() {
		return new ArrayList<>(this.seen.values());
	}

}
