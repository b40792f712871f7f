package se.trygghetspaket.start.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.web.SwedishTime;

/**
 * One line of the list: a case or a ram, why it waits, and the next step.
 *
 * @param detail diarienummer, paket and year
 * @param status where the case stands, empty for a ram
 * @param since since when, empty where it is not known
 * @param days how many days that is
 */
record Task(NextStep step, String title, String href, String detail, String status, Balance balance, Why why,
		String since, long days) {

	/** A case and what the reader does with it. */
	static Task of(ArendeSummary arende, Why why, Actor reader, LocalDate today) {
		String year = String.valueOf(arende.year().value());
		String number = arende.diarienummer().isEmpty() ? "" : arende.diarienummer() + " · ";
		return new Task(NextStep.of(arende, why, reader), arende.rubrik(), "/arenden/" + arende.id().value(),
				number + arende.paket().name() + "\u00a0" + year, arende.status().name(),
				Balance.of(arende.paket().amountStyle(), arende.sum(), arende.netto()), why,
				SwedishTime.iso(arende.statusSince()),
				ChronoUnit.DAYS.between(SwedishTime.day(arende.statusSince()), today));
	}

	/** A preliminary ram, which waits to be confirmed. */
	static Task of(Budgetram ram, Paket paket) {
		String year = String.valueOf(ram.year().value());
		String href = "/paket/" + paket.slug() + "/" + year + "/budgetram";
		return new Task(new NextStep("ram", href), paket.name() + " " + year, href, "", "",
				Balance.ofRam(paket.amountStyle(), ram.netto()), new Why(Sentence.of("start.why.ram"), ""), "", 0);
	}

	/** A coming ram, which waits for a revised fördelning. */
	static Task of(RamStanding coming, Paket paket) {
		String year = String.valueOf(coming.latest().year().value());
		String href = "/paket/" + paket.slug() + "/" + year;
		return new Task(new NextStep("coming", href), paket.name() + " " + year, href, "", "",
				Balance.of(paket.amountStyle(), coming.inForce().orElse(Kronor.ZERO), coming.latest().netto()),
				new Why(Sentence.of("start.why.coming"), ""), "", 0);
	}

}
