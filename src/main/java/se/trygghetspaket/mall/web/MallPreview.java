package se.trygghetspaket.mall.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/** Shows what a memo begins as, with made-up lines and amounts. */
@Component
class MallPreview {

	/** Kronor of each example this year and the year before. */
	private static final long[][] EXAMPLES = { { 800_000, 2_000_000 }, { 1_500_000, 1_500_000 }, { 900_000, 500_000 } };

	private final DocumentText messages;

	private final Clock clock;

	MallPreview(DocumentText messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	DocumentModel of(Skrivelsemall mall, Paket paket) {
		LocalDate today = LocalDate.now(this.clock);
		BudgetYear year = new BudgetYear(today.getYear());
		return new DocumentBuilder(new NewMemo(mall, paket.name(), year, year.previous()).dated(today),
				NewMemo.rubrik(paket.name(), year), fordelning(year, 0), paket.amountStyle())
			.paket(paket.name())
			.comparedWith(fordelning(year.previous(), 1))
			.ram(ram(paket, year))
			.draft(true)
			.build();
	}

	/** Just as large as what the examples are given. */
	private static Budgetram ram(Paket paket, BudgetYear year) {
		long sum = Arrays.stream(EXAMPLES).mapToLong((example) -> example[0]).sum();
		return new Budgetram(new BudgetramId(1), paket.id(), year, 1, Kronor.of(sum), List.of(), true, null);
	}

	private Fordelning fordelning(BudgetYear year, int column) {
		List<Budgetpost> poster = new ArrayList<>();
		for (int i = 0; i < EXAMPLES.length; i++) {
			String label = this.messages.get("mall.preview.line", String.valueOf(i + 1));
			poster.add(new Budgetpost(new InsatsId(i + 1), label, Belopp.of(Kronor.of(EXAMPLES[i][column])), ""));
		}
		return new Fordelning(year, poster);
	}

}
