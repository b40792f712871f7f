package se.trygghetspaket.start.web;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.SwedishTime;

/**
 * One line of the list: a case or a ram, and what there is to do with it.
 *
 * @param doKey the message key of what to do, empty where there is nothing
 * @param detail diarienummer, paket and year
 * @param status where the case stands, empty for a ram
 * @param since since when, empty where it is not known
 */
record Task(String doKey, String title, String href, String detail, String status, Balance balance, String since) {

	/** A case and what the reader does with it. */
	static Task of(ArendeSummary arende, Actor reader) {
		String year = String.valueOf(arende.year().value());
		String number = arende.diarienummer().isEmpty() ? "" : arende.diarienummer() + " · ";
		return new Task(doKey(arende, reader), arende.rubrik(), "/arenden/" + arende.id().value(),
				number + arende.paket().name() + "\u00a0" + year, arende.status().name(),
				Balance.of(arende.paket().amountStyle(), arende.sum(), arende.netto()),
				SwedishTime.iso(arende.statusSince()));
	}

	/** A preliminary ram, which waits to be confirmed. */
	static Task of(Budgetram ram, Paket paket) {
		String year = String.valueOf(ram.year().value());
		return new Task("start.do.ram", paket.name() + " " + year, "/paket/" + paket.slug() + "/" + year + "/budgetram",
				"", "", Balance.ofRam(paket.amountStyle(), ram.netto()), "");
	}

	/** A coming ram, which waits for a revised fördelning. */
	static Task of(RamStanding coming, Paket paket) {
		String year = String.valueOf(coming.latest().year().value());
		return new Task("start.do.coming", paket.name() + " " + year, "/paket/" + paket.slug() + "/" + year, "", "",
				Balance.of(paket.amountStyle(), coming.inForce().orElse(Kronor.ZERO), coming.latest().netto()), "");
	}

	private static String doKey(ArendeSummary arende, Actor reader) {
		return switch (arende.status()) {
			case UTKAST -> (arende.version() > 1) ? "start.do.returned" : "start.do.draft";
			case EKONOMIGRANSKNING -> "start.do.certify";
			case UNDERTECKNANDE -> reader.has(Role.UNDERTECKNARE) ? "start.do.sign" : "start.do.recordSignature";
			case INLAMNAT -> "start.do.decide";
			case BORDLAGT -> "start.do.resume";
			case ATERREMITTERAT -> "start.do.newVersion";
			case BESLUTAT -> "start.do.expedite";
			case EXPEDIERAT -> "start.do.close";
			case AVSLUTAT, ATERTAGET, UTGATT -> "";
		};
	}

}
