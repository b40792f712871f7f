package se.trygghetspaket.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/** A memo to try a letterhead with: of no case, and marked as no original. */
@Component
class SampleMemo {

	/** Enough for the table to go on to another page. */
	private static final int POSTER = 24;

	private static final long STEP = 25_000;

	private final DocumentText messages;

	SampleMemo(DocumentText messages) {
		this.messages = messages;
	}

	DocumentModel dated(LocalDate datum) {
		BudgetYear year = new BudgetYear(datum.getYear());
		String paket = text("settings.sample.paket");
		NewMemo maker = new NewMemo(StartMall.KORT.mall(), paket, year, year.previous());
		return new DocumentBuilder(maker.dated(datum), NewMemo.rubrik(paket, year), year(year, 2), AmountStyle.mkr(1))
			.paket(paket)
			.diarienummer(new Diarienummer(text("settings.sample.diarienummer")))
			.comparedWith(year(year.previous(), 1))
			.undertecknare(List.of(new Undertecknare(text("settings.sample.namn"), text("settings.sample.titel"),
					text("settings.sample.enhet"))))
			.draft(true)
			.footer(text("settings.sample.footer"))
			.build();
	}

	private Fordelning year(BudgetYear year, long factor) {
		return new Fordelning(year,
				IntStream.rangeClosed(1, POSTER)
					.mapToObj((i) -> new Budgetpost(new InsatsId(i), text("settings.sample.insats", String.valueOf(i)),
							Belopp.of(Kronor.of(i * factor * STEP)), ""))
					.toList());
	}

	private String text(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}
