package se.trygghetspaket.arende.web.start;

import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/** Gathers what the page shows where a case is started. */
@Component
class ArendeStartViews {

	private final ArendeStartService start;

	private final BudgetramService ramar;

	ArendeStartViews(ArendeStartService start, BudgetramService ramar) {
		this.start = start;
		this.ramar = ramar;
	}

	/** The page for a chosen paket. */
	StartView of(List<Paket> all, Paket chosen, List<StartView.Taken> taken) {
		List<StartView.Next> next = this.start.findLatest(chosen.id()).map((latest) -> {
			BudgetYear before = latest.fordelning().year();
			Kronor netto = this.ramar.find(chosen.id(), before)
				.map(Budgetram::netto)
				.orElseGet(latest.fordelning()::sum);
			return StartView.Next.of(chosen, latest, netto, this.start.yearState(chosen.id(), before.next()));
		}).stream().toList();
		List<StartView.Revision> revision = this.start.findLatestInForce(chosen.id())
			.map((latest) -> StartView.Revision.of(chosen, latest,
					this.start.yearState(chosen.id(), latest.fordelning().year())))
			.stream()
			.toList();
		return StartView.of(all, chosen, next, revision, taken);
	}

}
