package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.language.PageTime;

/**
 * A fact about a case with the way to change it.
 *
 * @param key the message key of its name
 * @param value empty where it is not there
 * @param href where the reader changes it, empty for one who cannot
 */
record CaseFact(String key, String value, String href) {

	/** The facts that the memo's head and the fördelning rest on. */
	static List<CaseFact> of(Actor reader, ArendeAkt akt) {
		String self = "/arenden/" + akt.arende().id().value();
		boolean edits = akt.arende().status().editable() && reader.has(Role.HANDLAGGARE);
		String memo = edits ? self + "/tjansteskrivelse" : "";
		String register = akt.arende().mayBeRegisteredBy(reader) ? self + "/diarienummer" : "";
		String ram = reader.has(Role.EKONOM)
				? "/paket/" + akt.paket().slug() + "/" + akt.arende().year().value() + "/budgetram" : "";
		List<CaseFact> facts = new ArrayList<>();
		facts.add(new CaseFact("arende.fact.diarienummer",
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""),
				edits ? memo + "#diarienummer" : register));
		facts.add(new CaseFact("arende.fact.ram", Figures.of(akt.underlag()).ram().text(), ram));
		facts.add(new CaseFact("arende.fact.previous",
				akt.underlag()
					.previous()
					.map(StoredFordelning::fordelning)
					.map((previous) -> String.valueOf(previous.year().value()))
					.orElse(""),
				edits ? self + "/fordelning" : ""));
		facts.add(new CaseFact("arende.fact.datum", PageTime.date(akt.tjansteskrivelse().memo().datum()),
				edits ? memo + "#datum" : ""));
		facts.add(new CaseFact("arende.fact.mottagare", akt.tjansteskrivelse().memo().mottagare(),
				edits ? memo + "#mottagare" : ""));
		facts.add(new CaseFact("arende.fact.undertecknare",
				akt.tjansteskrivelse()
					.underteckningar()
					.stream()
					.map((place) -> place.undertecknare().namn())
					.collect(Collectors.joining(", ")),
				edits ? memo + "#add-undertecknare" : ""));
		return facts;
	}

}
